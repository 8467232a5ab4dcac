package attest.app;

import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Figure;
import attest.model.Found;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.Speaker;
import attest.model.Standing;
import attest.model.TimeSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An event in short words, for tables and pages. */
final class EventWords {
  private EventWords() {}

  static String time(Optional<TimeSpan> time) {
    return time.map(TimeSpan::edtf).orElse("not stated");
  }

  /** "south of Deshaisha, Hasakah, SY (2 candidates)". */
  static String place(Optional<Location> location) {
    if (location.isEmpty()) {
      return "not stated";
    }
    Location at = location.get();
    StringBuilder words = new StringBuilder();
    if (at.relation() != Location.Relation.IN) {
      words.append(at.relation().words()).append(' ');
    }
    words.append(at.name());
    Optional<Place> likeliest = at.place().likeliest();
    likeliest.ifPresent(place -> words.append(units(place)));
    switch (at.place()) {
      case Found.One<Place> one -> {}
      case Found.Several<Place>(List<Found.Candidate<Place>> candidates) ->
          words.append(" (").append(candidates.size()).append(" candidates)");
      case Found.None<Place> none -> words.append(" (not in the gazetteer)");
    }
    return words.toString();
  }

  /** "Dashishah, Al-Hasakah, SY". */
  static String named(Place place) {
    return place.name() + units(place);
  }

  private static String units(Place place) {
    StringBuilder units = new StringBuilder();
    place
        .admin()
        .province()
        .filter(province -> !province.equals(place.name()))
        .ifPresent(province -> units.append(", ").append(province));
    place
        .admin()
        .country()
        .filter(country -> place.kind() != Place.Kind.COUNTRY)
        .ifPresent(country -> units.append(", ").append(country));
    return units.toString();
  }

  static String parties(List<Cited<Party>> parties) {
    return parties.stream()
        .map(party -> party.value().name())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** "Iraqi Air Force on Islamic State"; "-" where nobody is named. */
  static String whoToWhom(Claim.Roles roles) {
    List<Cited<Party>> suffering = roles.targets().isEmpty() ? roles.victims() : roles.targets();
    String actors = parties(roles.actors());
    String targets = parties(suffering);
    if (actors.isEmpty() && targets.isEmpty()) {
      return "-";
    }
    if (targets.isEmpty()) {
      return actors;
    }
    return (actors.isEmpty() ? "?" : actors) + " → " + targets;
  }

  /**
   * Figures of the happening for one harm side by side: "46 | 108"; "-" where none is stated. Those
   * that a later edition of the same page replaced are left out.
   */
  static String figures(Event event, Figure.Harm harm) {
    Set<String> told = new LinkedHashSet<>();
    for (Claim claim : event.claims()) {
      if (event.isCurrent(claim, harm)) {
        claim.figures(harm).forEach(f -> told.add(f.figure().value().count().brief()));
      }
    }
    return told.isEmpty() ? "-" : String.join(" | ", told);
  }

  /** Each speaker once, parties to the fight marked with a star; "report itself" where none. */
  static String speakers(Event event) {
    Map<String, Boolean> speakers = new LinkedHashMap<>();
    for (Claim claim : event.claims()) {
      List<Attribution> chains = new ArrayList<>(claim.attributions());
      claim.figures().forEach(figure -> chains.add(figure.by()));
      for (Attribution chain : chains) {
        if (!chain.isReportItself()) {
          Speaker last = chain.chain().getLast();
          speakers.merge(last.party().value().name(), last.partyToTheFight(), Boolean::logicalOr);
        }
      }
    }
    if (speakers.isEmpty()) {
      return "report itself";
    }
    return speakers.entrySet().stream()
        .map(speaker -> speaker.getKey() + (speaker.getValue() ? "*" : ""))
        .collect(Collectors.joining(", "));
  }

  static String type(Event event) {
    String words = event.type().id().replace('_', ' ');
    Standing standing = event.standing();
    if (standing.modality() != Standing.Modality.ASSERTED) {
      words += " (" + standing.modality().name().toLowerCase(java.util.Locale.ROOT) + ")";
    }
    return standing.repeated() ? words + " (repeated)" : words;
  }

  static String reports(Event event) {
    long reports = event.claims().stream().map(claim -> claim.id().report()).distinct().count();
    int origins = event.origins().size();
    return reports == origins
        ? Long.toString(reports)
        : reports + " (" + origins + (origins == 1 ? " origin)" : " origins)");
  }
}
