package attest.actor;

import attest.model.Actor;
import attest.model.Found;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that a report itself introduces: "the Movement for X (MX)", "Daesh is an acronym for ISIS",
 * and the family names of persons whom it names in full.
 */
final class LocalNames {
  private final Registry registry;
  private final Nouns nouns;
  private final Optional<LocalDate> day;
  private final AliasIndex index;

  private LocalNames(Context context) {
    this.registry = context.registry();
    this.nouns = context.nouns();
    this.day = context.day();
    this.index = registry.emptyIndex();
  }

  static AliasIndex read(Context context, List<Words> sentences) {
    LocalNames names = new LocalNames(context);
    Map<String, Actor> persons = new LinkedHashMap<>();
    for (Words words : sentences) {
      names.read(context, words, persons);
    }
    persons.forEach((surname, person) -> names.addSurname(surname, person));
    return names.index;
  }

  private void read(Context context, Words words, Map<String, Actor> persons) {
    PersonRule rule = new PersonRule(context, words);
    boolean naming = names(words);
    int free = 0;
    for (int at = 0; at < words.size(); at++) {
      Optional<AliasIndex.Match> match = registry.index().longestAt(words, at);
      if (match.isPresent() && !Kinds.isPerson(match.get().first().actor())) {
        known(words, match.get());
        equation(words, match.get());
      }
      body(context, words, at);
      if (naming && match.isEmpty()) {
        nameless(context, words, at);
      }
      Optional<Hit> person = at < free ? Optional.empty() : rule.at(at);
      if (person.isPresent()) {
        free = person.get().to();
        person.get().actor().ifPresent(actor -> remember(actor, persons));
      }
    }
  }

  /** Whether a word of naming stands in the sentence: "known", "calling". */
  private boolean names(Words words) {
    for (int at = 0; at < words.size(); at++) {
      if (nouns.is("naming", words.key(at))) {
        return true;
      }
    }
    return false;
  }

  /** "the Committee of Peasant Unity (CPU)": a body that no registry knows, and its short name. */
  private void body(Context context, Words words, int at) {
    BodyRule rule = new BodyRule(context, words);
    rule.at(at)
        .ifPresent(hit ->
            GivenName.after(nouns, words, hit.to())
                .ifPresent(given -> hit.actor().ifPresent(actor -> name(words, given, actor))));
  }

  /** "the men, known locally as the Bush Boys": a name for those who had none. */
  private void nameless(Context context, Words words, int at) {
    new Phrases(context, words)
        .nounFrom(at)
        .filter(noun -> noun.from() == at)
        .ifPresent(noun ->
            GivenName.after(nouns, words, noun.to())
                .filter(given -> !given.letters())
                .filter(given -> registry.index().longestAt(words, given.from()).isEmpty())
                .ifPresent(given -> name(words, given, unlisted(words, given, noun.noun()))));
  }

  private static Actor unlisted(Words words, GivenName given, Nouns.Noun noun) {
    String name = words.text(given.from(), given.to());
    Actor.Kind kind = noun.refersTo().stream().sorted().findFirst().orElse(Actor.Kind.UNIDENTIFIED);
    return new Actor(
        "unlisted." + Fold.slug(name), name, List.of(), kind, Optional.empty(), List.of());
  }

  private void name(Words words, GivenName given, Actor actor) {
    index.add(actor, words.text(given.from(), given.to()), AliasIndex.Use.NAME);
  }

  private static void remember(Actor person, Map<String, Actor> persons) {
    List<Piece> pieces = Fold.pieces(person.name());
    if (pieces.size() > 1 && pieces.getLast().key().length() > 2) {
      persons.putIfAbsent(person.name().substring(pieces.getLast().start()), person);
      persons.putIfAbsent(person.name(), person);
    }
  }

  private void addSurname(String surname, Actor person) {
    boolean taken =
        registry.index().named(surname).stream().anyMatch(e -> !Kinds.isPerson(e.actor()));
    if (!taken) {
      index.add(person, surname, AliasIndex.Use.NAME);
    }
  }

  /** "the Farabundo Front (FF)": a name that the registry knows and the report's own for it. */
  private void known(Words words, AliasIndex.Match match) {
    GivenName.after(nouns, words, match.to())
        .filter(given ->
            match.first().use() == AliasIndex.Use.NAME
                && !Kinds.isState(match.first().actor())
                && (!given.letters() || sameInitial(words, match, given.from()))
                && !words.isAllCapitals())
        .ifPresent(given -> define(words, given, match));
  }

  /**
   * A name that the registry knows for one of the namesakes says which is meant: "the National
   * Liberation Army (ELN)". One that it knows for others is theirs.
   */
  private void define(Words words, GivenName given, AliasIndex.Match match) {
    List<AliasIndex.Entry> others =
        registry
            .index()
            .longestAt(words, given.from())
            .map(AliasIndex.Match::entries)
            .orElse(List.of());
    String name = words.text(match.from(), match.to());
    if (others.isEmpty() || given.letters()) {
      define(words.text(given.from(), given.to()), match);
    }
    match.entries().stream()
        .map(AliasIndex.Entry::actor)
        .filter(actor -> others.stream().anyMatch(o -> o.actor().id().equals(actor.id())))
        .findFirst()
        .ifPresent(actor -> index.add(actor, name, AliasIndex.Use.NAME));
  }

  private static boolean sameInitial(Words words, AliasIndex.Match match, int letters) {
    int first = words.piece(match.from()).isArticle() ? match.from() + 1 : match.from();
    return words.key(letters).charAt(0) == words.key(first).charAt(0);
  }

  /** "X, an Arabic acronym for ISIS", "X is another name for ISIS". */
  private void equation(Words words, AliasIndex.Match match) {
    int at = match.from() - 1;
    boolean named =
        at > 1
            && (words.key(at).equals("for") || words.key(at).equals("of"))
            && nouns.is("equation", words.key(at - 1));
    if (!named) {
      return;
    }
    for (int i = Math.max(0, at - 6); i < at - 1; i++) {
      if (words.piece(i).isCapital()) {
        if (registry.index().longestAt(words, i).isEmpty()) {
          define(words.text(i, i + 1), match);
        }
        return;
      }
    }
  }

  private void define(String name, AliasIndex.Match match) {
    Found<Actor> actor = Registry.choose(match.entries(), day, "");
    actor.likeliest().ifPresent(a -> index.add(a, name, AliasIndex.Use.NAME));
  }
}
