package attest.actor;

import attest.model.Actor;
import attest.model.Found;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that a report itself introduces: "the Movement for X (MX)", "Daesh is an acronym for ISIS",
 * and the family names of persons whom it names in full.
 */
final class LocalNames {
  private static final Set<String> MEANS =
      Set.of("acronym", "name", "abbreviation", "term", "initials", "alias", "synonym");
  private final Registry registry;
  private final Optional<LocalDate> day;
  private final AliasIndex index = new AliasIndex();

  private LocalNames(Registry registry, Optional<LocalDate> day) {
    this.registry = registry;
    this.day = day;
  }

  static AliasIndex read(Context context, List<Words> sentences) {
    LocalNames names = new LocalNames(context.registry(), context.day());
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
      Optional<Hit> person = at < free ? Optional.empty() : rule.at(at);
      if (person.isPresent()) {
        free = person.get().to();
        person.get().actor().ifPresent(actor -> remember(actor, persons));
      }
    }
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
    boolean bracket = words.markBefore(at).equals("(") || words.markBefore(at).equals("[");
    if (at < words.size()
        && bracket
        && words.piece(at).shape() == Piece.Shape.UPPER
        && match.first().use() == AliasIndex.Use.NAME
        && words.breaksBefore(at + 1)
        && !words.isAllCapitals()) {
      define(words.text(at, at + 1), match);
    }
  }

  /** "X, an Arabic acronym for ISIS", "X is another name for ISIS". */
  private void equation(Words words, AliasIndex.Match match) {
    int at = match.from() - 1;
    boolean named =
        at > 1
            && (words.key(at).equals("for") || words.key(at).equals("of"))
            && MEANS.contains(words.key(at - 1));
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
