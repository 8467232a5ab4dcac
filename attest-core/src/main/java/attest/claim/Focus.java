package attest.claim;

import attest.model.Cited;
import attest.model.How;
import attest.model.Location;
import attest.model.Mention;
import attest.model.Place;
import attest.model.Span;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a report plays as a whole: the town that its headline, dateline, police and sentences name
 * most. It gives the place of the main news where the sentences that tell it give none, and the
 * town around a street or quarter.
 */
final class Focus {
  private static final int LEAD_SENTENCES = 3;
  private static final int LONGEST_DATELINE = 8;
  private static final double HEADLINE = 3;
  private static final double DATELINE = 3;
  private static final double STANDFIRST = 2;
  private static final double LOCAL_BODY = 1.5;
  private static final double LEAD = 1.5;
  private static final double BODY = 1;
  private static final double ASIDE = 0.5;
  private static final double ALONE = 0.5;
  private static final double RIVALLED = 0.25;
  private static final double NEAR_KILOMETRES = 150;
  private static final int MOST_COMPARED = 60;
  private static final double WIDE_UNIT = 0.4;

  static final Set<String> CARE = WordSet.english("focus.care");
  private static final Set<String> HOME = WordSet.english("focus.home");
  private static final Set<String> BARS = Set.of("|", "::", "-", "\u2013", "\u2014", ">", "\u00bb");

  /** What the report says of one place. */
  private static final class Weighed {
    private final Location location;
    private final List<Span> spans = new ArrayList<>();
    private double weight;
    private double heaviest;
    private boolean served;
    private boolean filed;

    Weighed(Location location) {
      this.location = location;
    }

    Place place() {
      return location.place().likeliest().orElseThrow();
    }

    void playsIn(Mention.Cue cue) {
      served |= cue == Mention.Cue.LOCAL_BODY;
      filed |= cue == Mention.Cue.DATELINE;
    }

    void add(Span at, double more) {
      weight += more;
      if (more > heaviest) {
        heaviest = more;
        spans.clear();
        spans.add(at);
      }
    }
  }

  /**
   * The town that a report tells of most.
   *
   * @param place the town, else the unit
   * @param served whether a police force or the like that is named after it takes part
   * @param filed whether a dateline names it
   */
  record Town(Cited<Location> place, boolean served, boolean filed) {}

  /** The town that the report tells of most, else the unit. */
  Optional<Town> of(List<Line> lines) {
    Map<String, Weighed> weighed = new LinkedHashMap<>();
    int body = 0;
    for (Line line : lines) {
      body += line.sentence().zone() == Zone.Kind.BODY ? 1 : 0;
      for (Mention.OfPlace place : line.found().places()) {
        add(weighed, place.location(), place.span(), weight(line, body, place));
      }
      for (Mention.OfScene scene : line.found().scenes()) {
        double weight = scene.cue() == Mention.Cue.DATELINE ? DATELINE : LOCAL_BODY;
        add(weighed, scene.location(), scene.span(), weight * zoneShare(line));
        scene
            .location()
            .place()
            .likeliest()
            .map(place -> weighed.get(place.id()))
            .ifPresent(town -> town.playsIn(scene.cue()));
      }
    }
    Weighed best = null;
    for (Weighed one : weighed.values()) {
      if (best == null || weight(one, weighed) > weight(best, weighed)) {
        best = one;
      }
    }
    return Optional.ofNullable(best)
        .filter(b -> b.weight > 0)
        .map(unit -> townIn(unit, weighed.values()).orElse(unit))
        .map(Focus::town);
  }

  /** The town that a report tells of most in the district that it tells of most. */
  private static Optional<Weighed> townIn(Weighed unit, Collection<Weighed> all) {
    return unit.place().kind() == Place.Kind.DISTRICT
        ? all.stream()
            .filter(one -> one.weight >= BODY && WhereTold.liesIn(one.place(), unit.place()))
            .max(Comparator.comparingDouble(one -> one.weight))
        : Optional.empty();
  }

  /** A town far from all else that the report names is most likely a namesake. */
  private static double weight(Weighed one, Map<String, Weighed> all) {
    if (one.served || one.filed || all.size() > MOST_COMPARED) {
      return one.weight;
    }
    boolean alone =
        all.values().stream()
            .noneMatch(other -> other != one && isNear(one.place(), other.place()));
    boolean rival = alone && all.values().stream().anyMatch(other -> other.served);
    return rival ? one.weight * RIVALLED : alone ? one.weight * ALONE : one.weight;
  }

  private static boolean isNear(Place one, Place other) {
    boolean near =
        one.point().isPresent()
            && other.point().isPresent()
            && one.point().get().kilometresTo(other.point().get()) < NEAR_KILOMETRES;
    boolean unit =
        one.admin().province().isPresent()
            && one.admin().province().equals(other.admin().province())
            && one.admin().country().equals(other.admin().country());
    boolean held =
        other.kind() == Place.Kind.PROVINCE
            && one.admin().province().filter(other.name()::equals).isPresent();
    return near || unit || held;
  }

  private static Town town(Weighed best) {
    How how = new How("place.focus", Math.min(0.75, 0.35 + best.weight / 20));
    return new Town(new Cited<>(best.location, best.spans, how), best.served, best.filed);
  }

  private static void add(Map<String, Weighed> all, Location location, Span at, double weight) {
    Optional<Place> place = location.place().likeliest();
    if (weight <= 0 || place.isEmpty()) {
      return;
    }
    double share =
        switch (place.get().kind()) {
          case TOWN -> 1;
          case DISTRICT -> WIDE_UNIT;
          case PROVINCE -> WIDE_UNIT / 4;
          case COUNTRY -> WIDE_UNIT / 16;
          case PART, FEATURE, CONTINENT_OR_REGION -> 0;
        };
    if (share > 0) {
      all.computeIfAbsent(place.get().id(), id -> new Weighed(location)).add(at, weight * share);
    }
  }

  private static double weight(Line line, int body, Mention.OfPlace place) {
    int first = line.firstToken(place.span());
    int after = line.lastToken(place.span()) + 1;
    if (OtherPlaces.isStreet(line, place.name())) {
      return 0;
    }
    if (OtherPlaces.isElsewhere(line, place, List.of(), List.of())) {
      return ASIDE / 2;
    }
    if (line.sentence().zone() == Zone.Kind.HEADLINE) {
      return isMasthead(line, first) ? ASIDE : isHome(line, first, after) ? LEAD : HEADLINE;
    }
    double zone = zoneShare(line);
    if (zone < 1) {
      return zone;
    }
    if (line.sentence().zone() == Zone.Kind.STANDFIRST) {
      return STANDFIRST;
    }
    if (body <= LEAD_SENTENCES + 1 && isDateline(line, first, after)) {
      return DATELINE;
    }
    if (line.words().holdAny(CARE)) {
      return 0;
    }
    if (isHome(line, first, after) || !Settings.isTold(line, place)) {
      return ASIDE;
    }
    return body <= LEAD_SENTENCES ? LEAD : BODY;
  }

  /** "a Hajin man", "Kemal Aydin of Hajin": where somebody is from. */
  private static boolean isHome(Line line, int first, int after) {
    return line.words().is(after, HOME)
        || line.words().at(first).equals("of")
        || line.words().at(first - 1).equals("of");
  }

  private static double zoneShare(Line line) {
    return switch (line.sentence().zone()) {
      case HEADLINE, STANDFIRST, BODY -> 1;
      case CAPTION -> ASIDE;
      case RELATED, FURNITURE -> 0;
    };
  }

  /** "... - Example News, Hajin": the name of the outlet behind a bar in the page's title. */
  private static boolean isMasthead(Line line, int token) {
    for (int at = token - 1; at > 2; at--) {
      boolean spaced =
          line.words().token(at - 1).span().end() < line.words().token(at).span().start();
      if (spaced && line.words().is(at, BARS)) {
        return true;
      }
    }
    return false;
  }

  /** "HAJIN, Syria" alone or before a dash: the sentence opens with it. */
  private static boolean isDateline(Line line, int first, int after) {
    Wording words = line.words();
    if (first > 1) {
      return false;
    }
    String form = line.words().token(first).form();
    boolean capitals = form.length() > 2 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
    if (capitals || words.size() <= LONGEST_DATELINE && !hasVerb(words)) {
      return true;
    }
    for (int at = after; at < Math.min(words.size(), after + LONGEST_DATELINE); at++) {
      if (words.isHyphen(at) || words.at(at).equals("--")) {
        return true;
      }
      if (words.isVerb(at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasVerb(Wording words) {
    for (int at = 0; at < words.size(); at++) {
      if (words.isVerb(at)) {
        return true;
      }
    }
    return false;
  }
}
