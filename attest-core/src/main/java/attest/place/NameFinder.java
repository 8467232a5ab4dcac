package attest.place;

import attest.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words of a sentence that name places: capitalised runs that the gazetteer knows,
 * longest first, and unknown ones after strong words ("the village of ..."). Each known name is
 * weighed: how well known the place is against signs that the words name something else.
 */
final class NameFinder {
  private static final int LONGEST_NAME = 8;
  private static final double SAME_NAME = 0.965;
  private static final double NEEDED = 2.8;
  private static final double SURE = 5;
  private static final double SEEN_SURE = 2;

  /** Words in lower case that may stand inside a name. */
  static final Set<String> JOINTS =
      Set.of(
          "-", "–", ".", "'", "of", "and", "de", "da", "do", "dos", "das", "di", "del", "della",
          "delle", "dei", "degli", "du", "des", "la", "le", "les", "lo", "los", "las", "el", "e",
          "i", "y", "en", "sous", "von", "van", "den", "der", "am", "bei", "ob", "zu", "nad", "pod",
          "upon", "on", "sur", "refugee", "camp");

  /** Stands for a name not yet looked up; never handed on. */
  private static final List<Gazetteer.Hit> UNSEEN = List.of(new Gazetteer.Hit("", 0, List.of()));

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Surroundings around;
  private final NameEvidence evidence;
  private final PlaceUses uses;
  private final LikeNames likeNames;
  private final UnknownNames unknownNames;
  private final CapitalWords capitals;

  NameFinder(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    around = new Surroundings(words);
    evidence = new NameEvidence(gazetteer, words);
    uses = new PlaceUses(gazetteer, words);
    likeNames = new LikeNames(gazetteer);
    unknownNames = new UnknownNames(gazetteer, words);
    capitals = new CapitalWords(gazetteer, words);
  }

  /** Names of places in a sentence, in text order, never overlapping. */
  List<Stretch> find(Surface surface, KnownNames known) {
    return find(surface, known, true);
  }

  /** Notes in {@code known} which names are surely places in a sentence. */
  void learn(Surface surface, KnownNames known) {
    find(surface, known, false);
  }

  private List<Stretch> find(Surface surface, KnownNames known, boolean unknownToo) {
    List<Stretch> found = new ArrayList<>();
    int at = 0;
    while (at < surface.size()) {
      Optional<Stretch> stretch = stretchAt(surface, at, known, unknownToo);
      if (stretch.isPresent()) {
        found.add(stretch.get());
        at = stretch.get().to();
      } else {
        at++;
      }
    }
    return found;
  }

  private Optional<Stretch> stretchAt(
      Surface surface, int at, KnownNames known, boolean unknownToo) {
    if (!canStart(surface, at)) {
      return surface.word(at).equals("capital") ? capitals.find(surface, at) : Optional.empty();
    }
    Optional<Stretch> capital = capitals.find(surface, at);
    if (capital.isPresent()) {
      return capital;
    }
    int longest = lastOfRun(surface, at);
    for (int to = longest; to > at; to--) {
      if (!canEnd(surface, to - 1)) {
        continue;
      }
      Optional<Stretch> stretch = known(surface, at, to, known);
      if (stretch.isPresent()) {
        return stretch;
      }
    }
    return unknownToo ? unknownNames.find(surface, at, known) : Optional.empty();
  }

  private boolean canStart(Surface surface, int at) {
    if (surface.isCapital(at)) {
      return true;
    }
    String word = surface.word(at);
    boolean article = NameKey.isArticle(word) && !word.equals("the");
    return article && surface.word(at + 1).equals("-") && surface.isCapital(at + 2);
  }

  private boolean canEnd(Surface surface, int at) {
    String word = surface.word(at);
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean stop =
        word.equals(".") && surface.isCapital(at - 1) && surface.word(at - 1).length() < 6;
    return stop
        || (!initial && surface.isCapital(at))
        || isJoined(surface, at)
        || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }

  /** One past the last word that a name starting here may reach. */
  private int lastOfRun(Surface surface, int at) {
    int to = at + 1;
    while (to < surface.size() && to - at < LONGEST_NAME && surface.touches(to)) {
      String word = surface.word(to);
      boolean joins =
          surface.isCapital(to)
              || NameKey.isArticle(word)
              || JOINTS.contains(word)
              || isJoined(surface, to)
              || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
      if (!joins) {
        break;
      }
      to++;
    }
    return to;
  }

  /** "de-Marsan" in "Mont-de-Marsan", where the words are cut at the first hyphen. */
  private static boolean isJoined(Surface surface, int at) {
    String form = surface.form(at);
    int hyphen = form.indexOf('-');
    int last = form.lastIndexOf('-') + 1;
    return hyphen > 0
        && last < form.length()
        && Character.isUpperCase(form.charAt(last))
        && JOINTS.contains(form.substring(0, hyphen));
  }

  private Optional<Stretch> known(Surface surface, int from, int to, KnownNames known) {
    String text = surface.text(from, to - 1);
    Optional<Country> demonym = words.demonym(surface.allCapitals() ? Surface.titled(text) : text);
    if (demonym.isPresent()) {
      return Optional.of(
          new Stretch(
              surface,
              from,
              to,
              surface.span(from, to - 1),
              NameKey.of(text),
              List.of(),
              Optional.empty(),
              PlaceUse.DEMONYM,
              true,
              demonym));
    }
    if (to == from + 1 && isCalendar(surface.word(from))) {
      return Optional.empty();
    }
    boolean unknown = known.lookedUp().getOrDefault(text, UNSEEN).isEmpty();
    if (unknown || around.namesRoad(surface, to)) {
      return Optional.empty();
    }
    NameKey key = NameKey.of(text);
    boolean article = surface.word(from).equals("the");
    List<Gazetteer.Hit> hits =
        Abbreviations.fitting(
            known
                .lookedUp()
                .computeIfAbsent(text, name -> gazetteer.hits(key, article ? 1 : SAME_NAME)),
            text,
            surface.allCapitals());
    if (surface.word(from - 1).equals("the")) {
      hits = withArticle(hits, text);
    }
    if (surface.word(to - 1).equals(".")) {
      boolean unit = surface.word(from - 1).equals(",") || to < surface.size();
      hits = !unit ? List.of() : hits.stream().filter(hit -> hit.name().equals(text)).toList();
    }
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    if (!surface.mayBeName(from, to) && !(to - from > 1 && isCountry(hits))) {
      return Optional.empty();
    }
    hits = likeNames.withToldCountries(hits, key, known);
    Optional<Place.Kind> noun = unit(surface, from, to, hits);
    Stretch stretch =
        new Stretch(
            surface,
            from,
            to,
            surface.span(from, to - 1),
            key,
            hits,
            noun,
            PlaceUse.PLACE,
            true,
            Optional.empty());
    double weight = evidence.weigh(stretch, known);
    if (weight >= SURE) {
      known.places().add(key.folded());
    }
    if (weight + (known.places().contains(key.folded()) ? SEEN_SURE : 0) < NEEDED) {
      return Optional.empty();
    }
    return Optional.of(
        new Stretch(
            surface,
            from,
            to,
            stretch.name(),
            key,
            hits,
            noun,
            uses.use(stretch),
            true,
            Optional.empty()));
  }

  /** "May", "Jan.". */
  private boolean isCalendar(String word) {
    String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return words.is("calendar", name);
  }

  private boolean isCountry(List<Gazetteer.Hit> hits) {
    return hits.stream()
        .flatMapToInt(hit -> hit.places().stream().mapToInt(Integer::intValue))
        .anyMatch(place -> gazetteer.kind(place) == Place.Kind.COUNTRY);
  }

  /** A name in a bracket behind another is a unit around it, where there is a unit of that name. */
  private Optional<Place.Kind> unit(Surface surface, int from, int to, List<Gazetteer.Hit> hits) {
    Optional<Place.Kind> noun = around.noun(surface, from, to);
    if (noun.isPresent() || !surface.brackets().isPart(from, to)) {
      return noun;
    }
    return hits.stream()
        .flatMap(hit -> hit.places().stream())
        .map(gazetteer::kind)
        .filter(kind -> kind == Place.Kind.PROVINCE || kind == Place.Kind.DISTRICT)
        .findFirst();
  }

  private List<Gazetteer.Hit> withArticle(List<Gazetteer.Hit> hits, String text) {
    List<Gazetteer.Hit> full = gazetteer.hits(NameKey.of("the " + text), 1);
    return full.isEmpty() ? hits : full;
  }
}
