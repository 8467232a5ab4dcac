package attest.claim;

import attest.model.Cited;
import attest.model.Location;
import attest.model.Mention;
import attest.model.Place;
import attest.model.Span;
import attest.site.Sites;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the place of a happening among those that its sentence names. */
final class Settings {
  /** The most that the tree speaks against a place. */
  private static final double LOOSEST = -3;

  /** How much the tree counts beside the order of words, which outlives a tree that is wrong. */
  private static final double TIE = 0.7;

  private final Sites sites = new Sites();

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "inside",
          "outside",
          "around",
          "across",
          "south",
          "north",
          "east",
          "west",
          "southeast",
          "southwest",
          "northeast",
          "northwest",
          "southern",
          "northern",
          "eastern",
          "western",
          "along",
          "between",
          "over",
          "off",
          "into",
          "within",
          "throughout",
          "from",
          "to",
          "of",
          "towards",
          "central",
          "behind",
          "beside",
          "through");

  /**
   * The triggers of a happening and those of others in the same sentence.
   *
   * @param latest the last day on which it may have happened; empty where it may be to come
   */
  record Around(
      Line line,
      List<Trigger> own,
      List<Trigger> others,
      List<Said> said,
      Optional<LocalDate> latest) {
    boolean violent() {
      return own.stream().anyMatch(t -> Violence.is(t.type()));
    }
  }

  /** The place that most likely is the happening's. */
  Optional<Cited<Location>> place(Around around) {
    double best = -100;
    Mention.OfPlace chosen = null;
    for (Mention.OfPlace place : around.line().found().places()) {
      double score = score(around, place);
      if (score > best) {
        best = score;
        chosen = place;
      }
    }
    if (chosen == null || best < -1.5) {
      return Optional.empty();
    }
    double confidence = Math.max(0.3, Math.min(0.9, 0.6 + best / 20));
    return Optional.of(Cited.of(chosen.location(), chosen.span(), "place.clause", confidence));
  }

  private double score(Around around, Mention.OfPlace place) {
    Line line = around.line();
    int first = line.firstToken(place.span());
    int name = line.firstToken(place.name());
    double score = specificity(place.location()) - distance(around, name) / 12.0;
    if (isLocative(line, first, name)) {
      score += 1.5;
    } else if (isObject(around, name)) {
      score += 1;
    } else if (isModifier(around, name)) {
      score += 0.5;
    } else if (line.words().at(first - 1).equals("(")) {
      score -= 1;
    } else {
      score -= 4;
    }
    boolean elsewhere =
        around.violent() && OtherPlaces.isElsewhere(line, place, around.own(), around.others());
    elsewhere |= LifePlaces.isPast(line, place);
    if (isNoPlace(line, place) || elsewhere || OtherPlaces.isStreet(line, place.name())) {
      return -100;
    }
    if (isActor(line, place) && !isLocative(line, first, name)) {
      score -= 4;
    }
    return score - asides(around, name) + tie(around, place);
  }

  /** What the tree speaks against the place: 0 where it hangs on a word that tells the deed. */
  private double tie(Around around, Mention.OfPlace place) {
    double best = LOOSEST;
    for (Trigger trigger : around.own()) {
      best = Math.max(best, sites.tie(around.line().sentence(), place.name(), trigger.head()));
    }
    return Math.min(0, best) * TIE;
  }

  /** "ISIS" is no village: a group bears the name. */
  private static boolean isNoPlace(Line line, Mention.OfPlace place) {
    return line.found().actors().stream()
        .filter(actor -> actor.span().overlaps(place.name()))
        .anyMatch(actor -> actor.span().equals(place.name()) && Violence.isArmed(actor));
  }

  private static double specificity(Location location) {
    Optional<Place> place = location.place().likeliest();
    if (place.isEmpty()) {
      return 1.2;
    }
    return switch (place.get().kind()) {
      case TOWN, PART -> 2;
      case FEATURE -> 1.4;
      case DISTRICT -> 1.5;
      case PROVINCE -> 1;
      case COUNTRY -> 0.2;
      case CONTINENT_OR_REGION -> -0.5;
    };
  }

  private static boolean isLocative(Line line, int first, int name) {
    Wording words = line.words();
    if (words.is(first, LOCATIVE) || words.is(first - 1, LOCATIVE)) {
      return true;
    }
    return line.chunks()
        .holding(name)
        .map(chunk -> words.is(chunk.from() - 1, LOCATIVE))
        .orElse(false);
  }

  private static boolean isObject(Around around, int name) {
    return around.own().stream()
        .flatMap(t -> t.arguments().stream())
        .flatMap(a -> a.object().stream())
        .anyMatch(chunk -> chunk.holds(name) || isDatelineOf(around.line().words(), chunk, name));
  }

  /** "DALLAS - A man was shot": a dateline right before those harmed says where. */
  private static boolean isDatelineOf(Wording words, Chunk harmed, int name) {
    int dash = harmed.from() - 1;
    return name < dash && dash <= 5 && words.isHyphen(dash) && !hasVerb(words, name, dash);
  }

  private static boolean hasVerb(Wording words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.isVerb(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words stand in the noun group of a trigger: "the 2012 Lima bombing". */
  static boolean isModifier(Around around, int name) {
    return around.own().stream()
        .filter(t -> !t.isVerb())
        .anyMatch(
            t -> around.line().chunks().holding(t.to() - 1).map(c -> c.holds(name)).orElse(false));
  }

  private static boolean isActor(Line line, Mention place) {
    return line.found().actors().stream().anyMatch(actor -> actor.span().overlaps(place.span()));
  }

  static double asides(Around around, int token) {
    Trigger nearest = nearest(around.own(), token);
    double cost = 0;
    if (Boundaries.aside(around.line().words(), token, nearest.head())) {
      cost += 2.5;
    }
    if (!around.others().isEmpty()) {
      Trigger other = nearest(around.others(), token);
      boolean otherIsNearer = Math.abs(other.head() - token) < Math.abs(nearest.head() - token);
      int low = Math.min(token, nearest.head());
      int high = Math.max(token, nearest.head());
      boolean between = low < other.head() && other.head() < high;
      boolean refers = around.own().stream().noneMatch(t -> t.isVerb() || t.sure());
      cost += between ? 3 : otherIsNearer && other.isVerb() && refers ? 4 : otherIsNearer ? 1 : 0;
    }
    return cost;
  }

  private static Trigger nearest(List<Trigger> triggers, int token) {
    List<Trigger> sorted = new ArrayList<>(triggers);
    sorted.sort((a, b) -> Math.abs(a.head() - token) - Math.abs(b.head() - token));
    return sorted.getFirst();
  }

  static int distance(Around around, int token) {
    return Math.abs(nearest(around.own(), token).head() - token);
  }

  /** Whether the words tell it as a place: "in Hajin", "near the town of Hajin". */
  static boolean isTold(Line line, Mention.OfPlace place) {
    return isLocative(line, line.firstToken(place.span()), line.firstToken(place.name()));
  }

  static Span cover(List<Span> spans) {
    return Span.covering(spans);
  }
}
