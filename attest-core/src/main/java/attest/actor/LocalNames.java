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
    int free = 0;
    for (int at = 0; at < words.size(); at++) {
      Optional<AliasIndex.Match> match = registry.index().longestAt(words, at);
      if (match.isPresent() && !Kinds.isPerson(match.get().first().actor())) {
        abbreviation(words, match.get());
        equation(words, match.get());
      }
      body(context, words, at);
      Optional<Hit> person = at < free ? Optional.empty() : rule.at(at);
      if (person.isPresent()) {
        free = person.get().to();
        person.get().actor().ifPresent(actor -> remember(actor, persons));
      }
    }
  }

  /** "the Committee of Peasant Unity (CPU)": a body that no registry knows, and its letters. */
  private void body(Context context, Words words, int at) {
    new BodyRule(context, words)
        .at(at)
        .filter(hit -> isLetters(words, hit.to()))
        .flatMap(Hit::actor)
        .ifPresent(actor -> {
          int end = at;
          while (!isLetters(words, end)) {
            end++;
          }
          index.add(actor, words.text(end, end + 1), AliasIndex.Use.NAME);
        });
  }

  /** Whether capitals stand alone in brackets there. */
  private static boolean isLetters(Words words, int at) {
    boolean bracket = words.markBefore(at).equals("(") || words.markBefore(at).equals("[");
    return at < words.size()
        && bracket
        && words.piece(at).shape() == Piece.Shape.UPPER
        && words.breaksBefore(at + 1);
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

  /** "the Farabundo Front (FF)": capitals in brackets right after a name. */
  private void abbreviation(Words words, AliasIndex.Match match) {
    int at = match.to();
    if (isLetters(words, at)
        && match.first().use() == AliasIndex.Use.NAME
        && !Kinds.isState(match.first().actor())
        && sameInitial(words, match, at)
        && !words.isAllCapitals()) {
      define(words.text(at, at + 1), match);
    }
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
