package attest.place;

import attest.model.Claim;
import attest.model.Found;
import attest.model.Location;
import attest.model.Mention;
import attest.model.Place;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the places that a report names and settles where they lie. Works on forms first, so a wrong
 * tag costs little. Immutable and safe on any number of threads.
 */
public final class Places {
  private static final int MOST_UNITS = 4;
  private static final int LONGEST_COURT = 25;
  private static final double STATE_ACTS = 0.3;
  private static final Found<Place> UNSETTLED = new Found.None<>("not looked up");

  private final PlaceWords words;
  private final NameFinder finder;
  private final Containment containment;
  private final RelationReader relations;
  private final Offsets offsets;
  private final CountryCues cues;
  private final Resolver resolver;
  private final OutletHomes homes;

  /** Finds places of that gazetteer. */
  public Places(Gazetteer gazetteer) {
    words = new PlaceWords();
    finder = new NameFinder(gazetteer, words);
    containment = new Containment(words);
    relations = new RelationReader(words);
    offsets = new Offsets(relations, words);
    cues = new CountryCues(words);
    resolver = new Resolver(gazetteer, words);
    homes = new OutletHomes(gazetteer, words);
  }

  /**
   * A named place and what its name stands for in the sentence.
   *
   * @param mention the words and the place
   * @param use place, actor, dateline, part of another name or demonym
   */
  public record Named(Mention.OfPlace mention, PlaceUse use) {}

  /**
   * Places where something may happen, in text order: no demonyms, datelines, institutions' names,
   * and no country or capital that is told as an actor ("Iran denied"), see {@link
   * NameEvidence#isToldAsPlace}.
   */
  public List<Mention.OfPlace> find(Report report, List<Sentence> sentences) {
    return named(report, sentences).stream()
        .filter(named -> named.use() == PlaceUse.PLACE)
        .map(Named::mention)
        .toList();
  }

  /**
   * The places of {@link #find}, the names that only tell where the report plays, and the words
   * that tell a country alone.
   *
   * @param actors the report's actors; a rebel group at home tells the country
   */
  public List<Mention> mentions(
      Report report, List<Sentence> sentences, List<Mention.OfActor> actors) {
    Reading reading = read(report, sentences, actors);
    List<Mention> mentions = new ArrayList<>();
    for (Named named : reading.named()) {
      Mention.OfPlace place = named.mention();
      switch (named.use()) {
        case PLACE -> mentions.add(place);
        case DATELINE -> mentions.add(scene(place, Mention.Cue.DATELINE));
        case LOCAL_BODY -> mentions.add(scene(place, Mention.Cue.LOCAL_BODY));
        case PART_OF_NAME, ACTOR -> {
          if (isSpelledSo(place.location())) {
            mentions.add(ofName(place));
          }
        }
        case DEMONYM -> {}
      }
    }
    for (CountryCue cue : reading.cues()) {
      words.country(cue.code()).ifPresent(country -> mentions.add(scene(cue, country)));
    }
    return mentions;
  }

  /**
   * The claims with the country that the rest of the report tells, where their own place has none,
   * and in the home of the outlet, where the report names no town.
   */
  public List<Claim> located(Report report, List<Claim> claims, List<Mention> mentions) {
    ToldCountries told = new ToldCountries(words, mentions);
    List<Claim> placed = claims.stream().map(told::complete).toList();
    return home(report)
        .map(home ->
            new UntoldTowns(home, mentions, courts(report, mentions)).complete(claims, placed))
        .orElse(placed);
  }

  /** Where a county's name is part of its court's or office's: "the Clay County Prosecutor". */
  private Set<Span> courts(Report report, List<Mention> mentions) {
    String text = report.text();
    Set<Span> courts = new HashSet<>();
    for (Mention mention : mentions) {
      int end = mention.span().end();
      String behind = text.substring(end, Math.min(text.length(), end + LONGEST_COURT));
      if (words.is("court", firstWord(behind))) {
        courts.add(mention.span());
      }
    }
    return courts;
  }

  /** The word behind a name and its "'s", in lower case. */
  private static String firstWord(String behind) {
    boolean owns = behind.startsWith("'s ") || behind.startsWith("\u2019s ");
    String rest = (owns ? behind.substring(2) : behind).strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
      end++;
    }
    return rest.substring(0, end);
  }

  private Optional<OutletHome> home(Report report) {
    return report.header().outlet().flatMap(homes::of);
  }

  /** Whether the place is called as written; a name that is only like it tells no country. */
  private static boolean isSpelledSo(Location location) {
    String written = NameKey.fold(location.name());
    return location
        .place()
        .likeliest()
        .map(place -> Likeness.sameness(written, NameKey.fold(place.name())) > 0)
        .orElse(false);
  }

  /** "Hajin Hospital" tells the town, "the Bank of Ghana" and "Ghana denied" the country. */
  private Mention ofName(Mention.OfPlace place) {
    Optional<Country> country =
        place
            .location()
            .place()
            .likeliest()
            .filter(likeliest -> likeliest.kind() == Place.Kind.COUNTRY)
            .flatMap(likeliest -> likeliest.admin().country())
            .flatMap(words::country);
    return country
        .map(state ->
            scene(new CountryCue(state.code(), STATE_ACTS, place.name(), place.sentence()), state))
        .orElseGet(() -> scene(place, Mention.Cue.COUNTRY));
  }

  private static Mention scene(CountryCue cue, Country country) {
    Found<Place> found = new Found.One<>(country.place(), cue.score());
    Location location =
        new Location(
            country.name(), found, Location.Relation.IN, Optional.empty(), Optional.empty());
    return new Mention.OfScene(cue.at(), cue.sentence(), location, Mention.Cue.COUNTRY);
  }

  private static Mention scene(Mention.OfPlace place, Mention.Cue cue) {
    return new Mention.OfScene(place.name(), place.sentence(), place.location(), cue);
  }

  /** Every name of a place in the report, whatever it stands for, in text order. */
  public List<Named> named(Report report, List<Sentence> sentences) {
    return read(report, sentences, List.of()).named();
  }

  /** What a report names of places, and what else it tells of countries. */
  private record Reading(List<Named> named, List<CountryCue> cues) {}

  private Reading read(Report report, List<Sentence> sentences, List<Mention.OfActor> actors) {
    List<Stretch> stretches = new ArrayList<>();
    Map<Span, Containment.In> units = new LinkedHashMap<>();
    Map<Span, Offsets.Offset> apart = new LinkedHashMap<>();
    List<Surface> surfaces =
        sentences.stream().map(sentence -> new Surface(report.text(), sentence, words)).toList();
    KnownNames known = new KnownNames();
    surfaces.forEach(surface -> known.note(surface, words));
    surfaces.forEach(surface -> finder.learn(surface, known));
    for (Surface surface : surfaces) {
      List<Stretch> found = finder.find(surface, known);
      units.putAll(containment.read(found));
      apart.putAll(offsets.read(found));
      stretches.addAll(found);
    }
    List<CountryCue> told = cues.in(surfaces, stretches, actors);
    Map<Span, Found<Place>> answers = resolver.resolve(stretches, units, told, home(report));
    List<Named> named = new ArrayList<>();
    for (Stretch stretch : stretches) {
      boolean guess = stretch.isGuess() && answers.get(stretch.name()) instanceof Found.None<Place>;
      if (guess) {
        continue;
      }
      Mention.OfPlace mention = mention(stretch, units, answers);
      named.add(new Named(placed(mention, apart, answers), stretch.use()));
    }
    return new Reading(named, told);
  }

  /** A place of no list, where the text tells how far it lies from a known one. */
  private Mention.OfPlace placed(
      Mention.OfPlace mention, Map<Span, Offsets.Offset> apart, Map<Span, Found<Place>> answers) {
    Offsets.Offset offset = apart.get(mention.name());
    if (offset == null || mention.location().place().likeliest().isPresent()) {
      return mention;
    }
    return offsets
        .place(offset, answers)
        .map(point ->
            new Mention.OfPlace(
                mention.span(),
                mention.sentence(),
                mention.name(),
                mention.location().heldBy(point)))
        .orElse(mention);
  }

  private Mention.OfPlace mention(
      Stretch stretch, Map<Span, Containment.In> units, Map<Span, Found<Place>> answers) {
    Surface surface = stretch.surface();
    RelationReader.Reading reading = relations.read(surface, stretch.from());
    Span span = new Span(surface.start(reading.from()), stretch.name().end());
    Found<Place> found =
        stretch
            .demonym()
            .<Found<Place>>map(country -> new Found.One<>(country.place(), 1))
            .orElseGet(() -> answers.getOrDefault(stretch.name(), UNSETTLED));
    Optional<String> within = within(stretch, units, answers);
    Optional<Place> holder =
        within.isPresent() && found.likeliest().isEmpty()
            ? holder(stretch, units, answers)
            : Optional.empty();
    Location location =
        new Location(
            stretch.written(), found, reading.relation(), reading.kilometres(), within, holder);
    return new Mention.OfPlace(span, surface.sentence(), stretch.name(), location);
  }

  /** The smallest unit around a place that the text names and whose point is known, else any. */
  private static Optional<Place> holder(
      Stretch stretch, Map<Span, Containment.In> units, Map<Span, Found<Place>> answers) {
    Optional<Place> holder = Optional.empty();
    Containment.In in = units.get(stretch.name());
    for (int steps = 0; in != null && steps < MOST_UNITS; steps++) {
      Span unit = in.unit().name();
      Optional<Place> known = Optional.ofNullable(answers.get(unit)).flatMap(Found::likeliest);
      boolean wide =
          known
              .filter(k -> k.kind() == Place.Kind.PROVINCE || k.kind() == Place.Kind.COUNTRY)
              .isPresent();
      if (known.flatMap(Place::point).isPresent() && !(wide && holder.isPresent())) {
        return known;
      }
      holder = holder.or(() -> known);
      in = units.get(unit);
    }
    return holder;
  }

  /** The unit named by the text; after a comma only one that holds the place, not a list's next. */
  private static Optional<String> within(
      Stretch stretch, Map<Span, Containment.In> units, Map<Span, Found<Place>> answers) {
    Containment.In in = units.get(stretch.name());
    if (in == null) {
      return Optional.empty();
    }
    Stretch unit = in.unit();
    if (unit.demonym().isPresent()) {
      return unit.demonym().map(Country::name);
    }
    Optional<Place> inner =
        Optional.ofNullable(answers.get(stretch.name())).flatMap(Found::likeliest);
    Optional<Place> outer = Optional.ofNullable(answers.get(unit.name())).flatMap(Found::likeliest);
    boolean fits =
        in.strong() || outer.isPresent() && (inner.isEmpty() || holds(outer.get(), inner.get()));
    return fits ? Optional.of(unit.written()) : Optional.empty();
  }

  private static boolean holds(Place outer, Place inner) {
    boolean larger = outer.kind().compareTo(inner.kind()) < 0 || outer.kind() == Place.Kind.COUNTRY;
    return larger && outer.admin().country().equals(inner.admin().country());
  }
}
