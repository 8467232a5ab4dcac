package attest.eval.suite;

import attest.entity.Described;
import attest.entity.Descriptions;
import attest.model.Actor;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Found;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.Speaker;
import attest.model.Standing.Modality;
import attest.model.TimeSpan;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes an incident in the slots of MUC-4. */
final class Muc4Slots {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  private static final int LONGEST_DAYS = 40;
  private static final Pattern BAND =
      Pattern.compile("(?is).*(group|band|gang|squad|members|number|handful|dozens?) of .*");
  private static final Pattern ORGANISED =
      Pattern.compile("(?is).*(organi[sz]ations?|movement|front|army|mafias?|cartel|gang|party)");
  private static final Pattern OPENING = Pattern.compile("^(AN?|THE|SOME|ABOUT) ");

  private final String text;
  private final String upper;
  private final Optional<TimeSpan> published;
  private final Muc4Countries countries;
  private final Descriptions descriptions;
  private final Set<String> claimants;

  /**
   * @param countries those that the report names
   * @param claimants ids of actors who claim responsibility in the report
   */
  Muc4Slots(Case read, Muc4Countries countries, Descriptions descriptions, Set<String> claimants) {
    this.text = read.report().text();
    this.upper = read.report().text().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
    this.published = read.published();
    this.countries = countries;
    this.descriptions = descriptions;
    this.claimants = Set.copyOf(claimants);
  }

  ObjectNode slots(Muc4Incident incident, Muc4Targets hit) {
    ObjectNode slots = JSON.objectNode();
    value(slots.putArray("incident: type"), incident.type());
    value(slots.putArray("incident: stage of execution"), stage(incident));
    slots.putArray("incident: date").add(date(incident));
    place(incident).ifPresent(place -> slots.putArray("incident: location").add(place));
    instruments(incident, slots.putArray("incident: instrument id"));
    perpetrators(incident, slots);
    targets(hit, slots);
    return slots;
  }

  /** The words that a claim rests on, and how it stands: for a reader of the predictions. */
  String basis(Claim claim) {
    StringJoiner words = new StringJoiner(" ");
    words.add(claim.type().value().id());
    claim.trigger().forEach(span -> words.add(span.in(text)));
    words.add("[" + claim.standing().modality() + " " + claim.standing().discourse() + "]");
    claim.place().ifPresent(place -> words.add(place.how().rule()));
    claim.time().ifPresent(time -> words.add(time.how().rule()));
    return words.toString();
  }

  private static void value(ArrayNode fills, String value, String... strings) {
    ObjectNode fill = fills.addObject();
    fill.putArray("value").add(value);
    ArrayNode of = fill.putArray("strings");
    for (String string : strings) {
      of.add(string);
    }
  }

  private static void string(ArrayNode fills, String string) {
    fills.addObject().putArray("strings").add(string);
  }

  private static String stage(Muc4Incident incident) {
    return Muc4Incident.isThreat(incident.claims().getFirst()) ? "THREATENED" : "ACCOMPLISHED";
  }

  private String date(Muc4Incident incident) {
    Optional<TimeSpan> told =
        incident.claims().stream()
            .flatMap(claim -> claim.time().stream())
            .map(Cited::value)
            .min((a, b) -> Boolean.compare(b.isDay(), a.isDay()));
    if (told.isPresent() && told.get().first().isPresent() && told.get().last().isPresent()) {
      LocalDate first = told.get().first().get();
      LocalDate last = told.get().last().get();
      if (first.plusDays(LONGEST_DAYS).isBefore(last)) {
        return by();
      }
      return first.equals(last) ? day(first) : day(first) + " - " + day(last);
    }
    return by();
  }

  /** Some day up to that of the report. */
  private String by() {
    return published.flatMap(TimeSpan::last).map(day -> "- " + day(day)).orElse("-");
  }

  private static String day(LocalDate day) {
    return "%02d %s %02d"
        .formatted(day.getDayOfMonth(), MONTHS.get(day.getMonthValue() - 1), day.getYear() % 100);
  }

  /**
   * Country, wider places and the narrowest one; where the sentence tells no place, no more than
   * the country.
   */
  private Optional<String> place(Muc4Incident incident) {
    Optional<Location> told = told(incident).filter(location -> !isElsewhere(location));
    Set<String> steps = new LinkedHashSet<>();
    Optional<Place> found = told.flatMap(this::found);
    country(found).ifPresent(code -> steps.add(countryName(code)));
    found.flatMap(place -> place.admin().province()).ifPresent(name -> steps.add(upper(name)));
    told.flatMap(Location::within).ifPresent(name -> steps.add(upper(name)));
    found.ifPresent(place -> steps.add(upper(place.name())));
    told.ifPresent(location -> steps.add(upper(location.name())));
    return steps.isEmpty() ? Optional.empty() : Optional.of(String.join(": ", steps));
  }

  /** The narrowest place that the incident's own sentences tell. */
  private static Optional<Location> told(Muc4Incident incident) {
    return incident.claims().stream()
        .flatMap(claim -> claim.place().stream())
        .filter(place -> isTold(place.how().rule()))
        .map(Cited::value)
        .min((a, b) -> exactness(b) - exactness(a));
  }

  /** In a country that the task does not ask for: rather where somebody speaks of it. */
  private boolean isElsewhere(Location location) {
    return found(location)
        .flatMap(place -> place.admin().country())
        .filter(code -> !Muc4Countries.isAsked(code))
        .isPresent();
  }

  /**
   * Whether it happened in a country that the task asks for, or the report is about one or plays in
   * one.
   */
  boolean isAsked(Muc4Incident incident) {
    boolean about = countries.main().map(Muc4Countries::isAsked).orElse(true);
    return about
        || playsInAsked(incident)
        || country(told(incident).flatMap(this::found)).map(Muc4Countries::isAsked).orElse(true);
  }

  private static boolean playsInAsked(Muc4Incident incident) {
    return incident.claims().stream()
        .flatMap(claim -> claim.place().stream())
        .flatMap(place -> place.value().place().likeliest().stream())
        .flatMap(place -> place.admin().country().stream())
        .anyMatch(Muc4Countries::isAsked);
  }

  private static boolean isTold(String rule) {
    return !rule.startsWith("place.dateline") && !rule.startsWith("place.focus");
  }

  /** The country of the place, else the one that the report is about. */
  private Optional<String> country(Optional<Place> found) {
    return found.flatMap(place -> place.admin().country()).or(countries::main);
  }

  /** The place of that name in the country that the report speaks of most; no far namesake. */
  private Optional<Place> found(Location location) {
    return location.place().candidates().stream()
        .map(Found.Candidate::value)
        .reduce((best, other) -> mentions(other) > mentions(best) ? other : best)
        .filter(place -> mentions(place) > 0 || place.kind() == Place.Kind.COUNTRY);
  }

  private int mentions(Place place) {
    return place.admin().country().map(countries::mentions).orElse(0);
  }

  private static int exactness(Location location) {
    return location
        .place()
        .likeliest()
        .map(place ->
            switch (place.kind()) {
              case PART, TOWN -> 4;
              case FEATURE, DISTRICT -> 3;
              case PROVINCE -> 2;
              case COUNTRY -> 1;
              case CONTINENT_OR_REGION -> 0;
            })
        .orElse(0);
  }

  private static String countryName(String code) {
    return upper(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
  }

  private static String upper(String words) {
    return words.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").replace(":", " ");
  }

  private void instruments(Muc4Incident incident, ArrayNode fills) {
    Set<String> words = new LinkedHashSet<>();
    if (!incident.type().equals("KIDNAPPING")) {
      incident.claims().stream()
          .flatMap(claim -> claim.roles().weapons().stream())
          .map(weapon -> upper(weapon.value()))
          .filter(word -> !word.endsWith("ED") && !word.endsWith("ING"))
          .forEach(words::add);
    }
    words.stream()
        .filter(word -> words.stream().noneMatch(o -> !o.equals(word) && o.contains(word)))
        .forEach(word -> string(fills, word));
  }

  private void perpetrators(Muc4Incident incident, ObjectNode slots) {
    Set<String> individuals = new LinkedHashSet<>();
    Map<String, String> bodies = new LinkedHashMap<>();
    for (Claim claim : incident.claims()) {
      for (Cited<Party> actor : claim.roles().actors()) {
        Optional<Described> who = descriptions.of(actor.at().getFirst());
        Optional<Actor> known = actor.value().actor().likeliest();
        boolean body = known.map(Muc4Slots::isBody).orElse(false);
        boolean people = who.map(w -> w.kind() == Described.Kind.PEOPLE).orElse(false);
        boolean group = who.map(w -> w.kind() == Described.Kind.BODY).orElse(false);
        boolean band = isBand(actor.value().words());
        boolean organised =
            group && known.isEmpty() && ORGANISED.matcher(actor.value().words()).matches();
        if (organised) {
          who.ifPresent(w -> bodies.putIfAbsent(upper(w.words()), confidence(claim, known)));
        } else if (people || band || group && !body) {
          who.ifPresent(
              w -> individuals.add(band ? unopened(actor.value().words()) : upper(w.words())));
        }
        if (body) {
          named(actor.value(), known.get(), people ? Optional.empty() : who)
              .ifPresent(name -> bodies.putIfAbsent(name, confidence(claim, known)));
        }
      }
    }
    individuals.removeIf(String::isBlank);
    ArrayNode persons = slots.putArray("perp: individual id");
    individuals.forEach(words -> string(persons, words));
    ArrayNode names = slots.putArray("perp: organization id");
    ArrayNode sure = slots.putArray("perp: organization confidence");
    bodies.forEach((name, confidence) -> {
      string(names, name);
      value(sure, confidence, name);
    });
  }

  private static boolean isBody(Actor actor) {
    return !actor.id().startsWith("unidentified.")
        && actor.kind() != Actor.Kind.PERSON
        && actor.kind() != Actor.Kind.CIVILIANS
        && actor.kind() != Actor.Kind.UNIDENTIFIED
        && actor.kind() != Actor.Kind.PROTESTERS;
  }

  /** "A group of armed men", "members of the front": persons, not a body. */
  private static boolean isBand(String words) {
    return BAND.matcher(words).matches();
  }

  private static String unopened(String words) {
    return OPENING.matcher(upper(words)).replaceFirst("");
  }

  /** The name that the words of the party or the report hold; else what they call the body. */
  private Optional<String> named(Party party, Actor actor, Optional<Described> who) {
    String words = " " + upper(party.words()) + " ";
    return names(actor)
        .filter(name -> words.contains(" " + name + " "))
        .max((a, b) -> a.length() - b.length())
        .or(() -> names(actor).filter(upper::contains).findFirst())
        .or(() -> who.map(w -> upper(w.words())));
  }

  private static Stream<String> names(Actor actor) {
    return Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).map(Muc4Slots::upper);
  }

  private static boolean isAuthority(Actor actor) {
    return actor.kind() == Actor.Kind.GOVERNMENT
        || actor.kind() == Actor.Kind.POLICE
        || actor.kind() == Actor.Kind.MILITARY;
  }

  private String confidence(Claim claim, Optional<Actor> actor) {
    if (actor.filter(known -> claimants.contains(known.id())).isPresent()) {
      return "CLAIMED OR ADMITTED";
    }
    for (Attribution attribution : claim.attributions()) {
      for (Speaker speaker : attribution.chain()) {
        Optional<Actor> by = speaker.party().value().actor().likeliest().or(() -> actor);
        if (speaker.stance() == Speaker.Stance.CLAIMS_RESPONSIBILITY) {
          return "CLAIMED OR ADMITTED";
        }
        boolean authority = by.map(Muc4Slots::isAuthority).orElse(false);
        if (speaker.stance() == Speaker.Stance.ACCUSES
            || claim.standing().modality() == Modality.ALLEGED) {
          return authority ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
        }
      }
    }
    return claim.standing().modality() == Modality.ALLEGED ? "POSSIBLE" : "REPORTED AS FACT";
  }

  private void targets(Muc4Targets hit, ObjectNode slots) {
    ArrayNode things = slots.putArray("phys tgt: id");
    hit.things().forEach(words -> string(things, upper(words)));
    ArrayNode names = slots.putArray("hum tgt: name");
    ArrayNode roles = slots.putArray("hum tgt: description");
    ArrayNode numbers = slots.putArray("hum tgt: number");
    ArrayNode effects = slots.putArray("hum tgt: effect of incident");
    for (Muc4Targets.Human human : hit.humans()) {
      String words = upper(human.who().words());
      Optional<String> name = human.who().name().map(Muc4Slots::upper);
      name.ifPresent(n -> string(names, n));
      human
          .who()
          .description()
          .ifPresent(role -> {
            string(roles, upper(role));
            name.ifPresent(n -> ((ObjectNode) roles.get(roles.size() - 1)).putArray("of").add(n));
          });
      OptionalInt number = human.who().number();
      value(numbers, number.isPresent() ? Integer.toString(number.getAsInt()) : "PLURAL", words);
      human.effects().forEach(effect -> value(effects, effect, words));
    }
    if (effects.isEmpty() && hit.unharmed()) {
      value(effects, "NO INJURY OR DEATH");
    }
  }
}
