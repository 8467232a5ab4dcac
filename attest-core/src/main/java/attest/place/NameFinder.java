package attest.place;

import attest.model.Place;
import attest.model.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private static final double LIKE_NAME = 0.85;
  private static final double LIKE_CALLED_PLACE = 0.78;
  private static final int MOST_TOLD = 6;
  private static final double NEEDED = 2.8;
  private static final double SURE = 5;
  private static final double SEEN_SURE = 2;

  /** Stands for a name not yet looked up; never handed on. */
  private static final List<Gazetteer.Hit> UNSEEN = List.of(new Gazetteer.Hit("", 0, List.of()));

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final NameEvidence evidence;

  NameFinder(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.evidence = new NameEvidence(gazetteer, words);
  }

  /**
   * What the whole report says of its names.
   *
   * @param persons last names of persons, in lower case
   * @param countries codes of the countries that it tells of
   * @param places folded names that are surely places in some sentence; filled while reading
   * @param lookedUp the gazetteer's answers so far, by text; filled while reading
   */
  record Known(
      Set<String> persons,
      Set<String> countries,
      Set<String> places,
      Map<String, List<Gazetteer.Hit>> lookedUp) {
    Known(Set<String> persons, Set<String> countries) {
      this(persons, countries, new HashSet<>(), new HashMap<>());
    }
  }

  /** Names of places in a sentence, in text order, never overlapping. */
  List<Stretch> find(Surface surface, Known known) {
    return find(surface, known, true);
  }

  /** Notes in {@code known} which names are surely places in a sentence. */
  void learn(Surface surface, Known known) {
    find(surface, known, false);
  }

  private List<Stretch> find(Surface surface, Known known, boolean unknownToo) {
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

  /** Last names of persons that a sentence names with a title or a given name. */
  Set<String> persons(Surface surface) {
    Set<String> persons = new HashSet<>();
    for (Sentence.Name name : surface.names()) {
      if (name.kind() == Sentence.Name.Kind.PERSON && name.to() - name.from() > 1) {
        persons.add(surface.word(name.to() - 1));
      }
    }
    if (surface.titleCase()) {
      return persons;
    }
    for (int i = 1; i < surface.size(); i++) {
      boolean named =
          surface.isCapital(i)
              && surface.isCapital(i - 1)
              && surface.touches(i)
              && (words.isGivenName(surface.word(i - 1))
                  || words.is("title", surface.word(i - 1).replace(".", "")));
      if (named) {
        int last = i;
        while (last + 1 < surface.size() && surface.isCapital(last + 1) && last - i < 2) {
          last++;
        }
        for (int k = i; k <= last; k++) {
          persons.add(surface.word(k));
        }
      }
    }
    return persons;
  }

  /** Codes of the countries whose demonyms or unmistakable names stand in a sentence. */
  Set<String> countries(Surface surface) {
    Set<String> codes = new HashSet<>();
    for (int at = 0; at < surface.size(); at++) {
      if (surface.isCapital(at)) {
        for (int to = at; to < Math.min(at + 3, surface.size()); to++) {
          String text = surface.text(at, to);
          words
              .countryOf(surface.allCapitals() ? titled(text) : text)
              .ifPresent(country -> codes.add(country.code()));
        }
      }
    }
    return codes;
  }

  private Optional<Stretch> stretchAt(Surface surface, int at, Known known, boolean unknownToo) {
    if (!canStart(surface, at)) {
      return Optional.empty();
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
    return unknownToo ? unknown(surface, at, known) : Optional.empty();
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
              || word.equals("-")
              || word.equals("of")
              || word.equals("and")
              || word.equals("de")
              || word.equals("da")
              || word.equals("do")
              || word.equals("la")
              || word.equals("e")
              || word.equals("i")
              || word.equals("upon")
              || word.equals("on")
              || word.equals("sur")
              || word.equals("refugee")
              || word.equals("camp")
              || word.equals("y")
              || word.equals(".")
              || word.equals("'")
              || word.equals("–")
              || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
      if (!joins) {
        break;
      }
      to++;
    }
    return to;
  }

  private Optional<Stretch> known(Surface surface, int from, int to, Known known) {
    String text = surface.text(from, to - 1);
    Optional<Country> demonym = words.demonym(surface.allCapitals() ? titled(text) : text);
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
    if (words.is("calendar", surface.word(from)) && to == from + 1) {
      return Optional.empty();
    }
    boolean unknown = known.lookedUp().getOrDefault(text, UNSEEN).isEmpty();
    if (unknown || evidence.namesRoad(surface, to)) {
      return Optional.empty();
    }
    NameKey key = NameKey.of(text);
    boolean article = surface.word(from).equals("the");
    List<Gazetteer.Hit> hits =
        rightCase(
            known
                .lookedUp()
                .computeIfAbsent(text, name -> gazetteer.hits(key, article ? 1 : SAME_NAME)),
            text,
            surface.allCapitals());
    if (surface.word(from - 1).equals("the")) {
      hits = withArticle(hits, text);
    }
    if (surface.word(to - 1).equals(".")) {
      hits = hits.stream().filter(hit -> hit.name().equals(text)).toList();
    }
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    hits = withToldCountries(hits, key, known);
    Optional<Place.Kind> noun = evidence.noun(surface, from, to);
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
            evidence.use(stretch),
            true,
            Optional.empty()));
  }

  /** Short names in capitals ("US", "UAE", "Ill.") fit only names written so, and none other. */
  private static List<Gazetteer.Hit> rightCase(
      List<Gazetteer.Hit> hits, String text, boolean allCapitals) {
    List<Gazetteer.Hit> fitting = new ArrayList<>();
    boolean abbreviation = isAbbreviation(text) && !allCapitals;
    for (Gazetteer.Hit hit : hits) {
      boolean coded = isAbbreviation(hit.name());
      boolean fits =
          coded
              ? hit.name().equals(text) || hit.name().equals(text + ".") && text.length() > 2
              : !abbreviation || (text.length() > 3 && hit.likeness() >= 1);
      if (fits) {
        fitting.add(hit);
      }
    }
    return fitting;
  }

  /** "US", "UAE", "N.Y.", "Calif.": at most four letters in capitals, or a final stop. */
  static boolean isAbbreviation(String name) {
    if (name.endsWith(".")) {
      return true;
    }
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLowerCase(c) || c == ' ') {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 0 && letters <= 4;
  }

  private List<Gazetteer.Hit> withArticle(List<Gazetteer.Hit> hits, String text) {
    List<Gazetteer.Hit> full = gazetteer.hits(NameKey.of("the " + text), 1);
    return full.isEmpty() ? hits : full;
  }

  /**
   * Adds spellings that are only like the name where the report tells of countries and the name
   * itself is known in none of them: "Derna" in Libya is Darnah, not Derna in Romania.
   */
  private List<Gazetteer.Hit> withToldCountries(
      List<Gazetteer.Hit> hits, NameKey key, Known known) {
    Set<String> countries = known.countries();
    if (countries.isEmpty() || countries.size() > MOST_TOLD || liesInAny(hits, countries)) {
      return hits;
    }
    List<Gazetteer.Hit> all = new ArrayList<>(hits);
    all.addAll(
        known
            .lookedUp()
            .computeIfAbsent("like " + key.folded(), text -> likeInTold(key, countries)));
    return all;
  }

  private List<Gazetteer.Hit> likeInTold(NameKey key, Set<String> countries) {
    return gazetteer.hits(key, LIKE_NAME).stream()
        .filter(like -> like.likeness() < SAME_NAME && liesInAny(List.of(like), countries))
        .toList();
  }

  private boolean liesInAny(List<Gazetteer.Hit> hits, Set<String> countries) {
    for (Gazetteer.Hit hit : hits) {
      for (int place : hit.places()) {
        if (countries.contains(gazetteer.countryOf(place))
            || gazetteer.kind(place) == Place.Kind.COUNTRY) {
          return true;
        }
      }
    }
    return false;
  }

  private static String titled(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }

  /** An unknown name that the words around it call a place: "the village of Tel Umm", "X camp". */
  private Optional<Stretch> unknown(Surface surface, int at, Known known) {
    if (surface.titleCase() || !surface.isCapital(at) || follows(surface, at)) {
      return Optional.empty();
    }
    int to = endOfUnknown(surface, at);
    boolean whole = isFacility(surface, at, to);
    int end = to - at > 1 && !whole && isNoun(surface, to - 1) ? to - 1 : to;
    Optional<Place.Kind> noun =
        end < to ? words.kindOfNoun(surface.word(to - 1)) : evidence.noun(surface, at, to);
    if (end - at > 5 || !mayName(surface, at, end)) {
      return Optional.empty();
    }
    boolean locative = evidence.followsSureLocative(surface, at) || evidence.isEntered(surface, at);
    boolean called = evidence.followsNounOf(surface, at) || evidence.precedesNoun(surface, to);
    boolean strong =
        called
            || (locative
                && (noun.isPresent() || whole || evidence.isTaggedPlace(surface, at, end)));
    if (!strong && !locative) {
      return Optional.empty();
    }
    NameKey key = NameKey.of(surface.text(at, end - 1));
    double least = strong ? LIKE_CALLED_PLACE : LIKE_NAME;
    List<Gazetteer.Hit> hits =
        known
            .lookedUp()
            .computeIfAbsent("like " + least + key.folded(), text -> gazetteer.hits(key, least));
    boolean believable = strong || (!hits.isEmpty() && key.skeleton().length() >= 3);
    if (!believable || (!called && evidence.namesOther(surface, at, end))) {
      return Optional.empty();
    }
    return Optional.of(
        new Stretch(
            surface,
            at,
            end,
            surface.span(at, end - 1),
            key,
            whole ? List.of() : hits,
            noun,
            PlaceUse.PLACE,
            strong,
            Optional.empty()));
  }

  /** Whether the word goes on with a capitalised name that began before it. */
  private boolean follows(Surface surface, int at) {
    boolean capital = surface.isCapital(at - 1) && surface.touches(at);
    return capital && words.demonym(surface.form(at - 1)).isEmpty() && !surface.opens(at - 1);
  }

  private int endOfUnknown(Surface surface, int at) {
    int to = at + 1;
    while (to < surface.size()
        && surface.touches(to)
        && (surface.isCapital(to)
            || (joinsUnknown(surface.word(to)) && surface.isCapital(to + 1)))) {
      to++;
    }
    return to;
  }

  private boolean isNoun(Surface surface, int at) {
    return words.kindOfNoun(surface.word(at)).isPresent();
  }

  /** "Saadun Street", "Castello Highway": a name of its own, not of the town before the noun. */
  private boolean isFacility(Surface surface, int at, int to) {
    String last = surface.word(to - 1);
    if (to - at > 1 && words.is("roadname", last)) {
      return true;
    }
    boolean town = words.is("noun.town", last) || words.is("noun.province", last);
    boolean unit = words.is("noun.district", last) || last.equals("camp");
    return to - at > 1 && words.is("facility", last) && !town && !unit;
  }

  private boolean mayName(Surface surface, int at, int end) {
    String first = surface.form(at);
    String folded = NameKey.fold(surface.text(at, end - 1));
    int hyphen = first.indexOf('-');
    boolean compound =
        hyphen > 0
            && hyphen + 1 < first.length()
            && Character.isLowerCase(first.charAt(hyphen + 1))
            && !NameKey.isArticle(first.substring(0, hyphen).toLowerCase(java.util.Locale.ROOT));
    boolean code = end - at == 1 && first.length() <= 5 && isUpper(first);
    return !compound
        && !code
        && folded.length() >= 3
        && !words.is("opener", surface.word(at))
        && !words.is("calendar", surface.word(at))
        && words.demonym(first).isEmpty()
        && !words.is("title", surface.word(at))
        && !words.isCommon(folded);
  }

  private static boolean isUpper(String form) {
    return form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean joinsUnknown(String word) {
    return NameKey.isArticle(word) || word.equals("-") || word.equals("de");
  }
}
