package attest.actor;

import attest.model.Actor;
import attest.model.Found;
import attest.model.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Persons: "Prime Minister Haider al-Abadi", "Mr Al Abadi", "General Yehya Rassoul". */
final class PersonRule {
  private static final int LONGEST_NAME = 6;

  /** A title before a name: where it starts and ends and what office it tells. */
  private record Title(int from, int to, String office, Optional<Actor> of) {}

  private final Context context;
  private final Words words;

  PersonRule(Context context, Words words) {
    this.context = context;
    this.words = words;
  }

  Optional<Hit> at(int from) {
    Optional<AliasIndex.Match> plain =
        context.nameAt(words, from).filter(m -> Kinds.isPerson(m.first().actor()));
    if (plain.isPresent()) {
      Title none = new Title(from, from, "", Optional.empty());
      return plain.map(m -> new Hit(from, m.to(), pick(m, none), false));
    }
    Title title = title(from);
    int at = title.to();
    if (at >= words.size() || at > from && words.breaksBefore(at)) {
      return Optional.empty();
    }
    Optional<AliasIndex.Match> known = context.nameAt(words, at);
    if (known.isPresent()) {
      return known
          .filter(m -> Kinds.isPerson(m.first().actor()))
          .map(m -> new Hit(from, m.to(), pick(m, title), false));
    }
    if (title.from() == title.to()) {
      return byForm(from);
    }
    if (!isNameStart(at)) {
      return Optional.empty();
    }
    int end = nameEnd(at);
    return end == at || context.nouns().is("facility", words.key(end - 1))
        ? Optional.empty()
        : Optional.of(titled(title, from, at, end));
  }

  /** Two words or more that the language core takes for a person's name. */
  private Optional<Hit> byForm(int from) {
    if (words.isTitleCase() && !words.isAllCapitals()) {
      return Optional.empty();
    }
    int token = words.token(from).index();
    return words.sentence().names().stream()
        .filter(n -> n.kind() == Sentence.Name.Kind.PERSON && n.from() == token)
        .map(n -> words.piecesOf(from, n.to()))
        .filter(end -> end - from > 1)
        .filter(end -> !context.nouns().is("facility", words.key(end - 1)))
        .filter(end -> context.nouns().body(words.key(end - 1)).isEmpty())
        .findFirst()
        .map(end ->
            Hit.named(
                from, end, stranger(new Title(from, from, "", Optional.empty()), from, end), 0.4));
  }

  private Found<Actor> pick(AliasIndex.Match match, Title title) {
    List<AliasIndex.Entry> sameOffice =
        match.entries().stream()
            .filter(
                e -> e.actor().parents().stream().anyMatch(t -> t.role().equals(title.office())))
            .toList();
    return context.choose(
        sameOffice.isEmpty() ? match.entries() : sameOffice, match.first().written());
  }

  /** A person whose name is not in the registry, or is told by the family name alone. */
  private Hit titled(Title title, int from, int at, int end) {
    List<Actor> namesakes =
        context.registry().offices().named(words.key(end - 1), context.day()).stream()
            .filter(actor -> end - at == 1 || words.piece(at).isArticle() && end - at == 2)
            .filter(actor -> fitsTitle(actor, title))
            .toList();
    if (namesakes.size() == 1) {
      return Hit.named(from, end, namesakes.getFirst(), 0.75);
    }
    return Hit.named(from, end, stranger(title, at, end), 0.5);
  }

  private boolean fitsTitle(Actor actor, Title title) {
    boolean office =
        title.office().isEmpty()
            || actor.parents().stream().anyMatch(t -> t.role().equals(title.office()));
    boolean state =
        title.of().isEmpty() || actor.country().equals(title.of().flatMap(Actor::country));
    return office && state;
  }

  private Actor stranger(Title title, int at, int end) {
    String name = words.text(at, end);
    List<Actor.Tie> ties =
        title.of().stream()
            .map(a ->
                new Actor.Tie(
                    a.id(),
                    title.office().isEmpty() ? "member" : title.office(),
                    Optional.empty(),
                    Optional.empty()))
            .toList();
    return new Actor(
        "person." + Fold.slug(name),
        name,
        List.of(),
        Actor.Kind.PERSON,
        title.of().flatMap(Actor::country),
        ties);
  }

  /** The titles that start at the piece, with the state or body before them. */
  private Title title(int from) {
    int at = from;
    Optional<Actor> of = Optional.empty();
    Optional<AliasIndex.Match> owner =
        context.nameAt(words, from).filter(m -> !Kinds.isPerson(m.first().actor()));
    if (owner.isPresent() && titleEnd(owner.get().to()) > owner.get().to()) {
      at = owner.get().to();
      of = Optional.of(owner.get().first().actor());
    }
    int end = at;
    String office = "";
    while (end < words.size() && (end == at || !words.breaksBefore(end))) {
      Optional<Map.Entry<Integer, String>> next = context.nouns().titleAt(words, end);
      if (next.isEmpty()) {
        break;
      }
      office = office.isEmpty() ? next.get().getValue() : office;
      end = next.get().getKey();
    }
    return end == at ? new Title(from, from, "", of) : new Title(from, end, office, of);
  }

  private int titleEnd(int at) {
    return at < words.size() && !words.breaksBefore(at)
        ? context.nouns().titleAt(words, at).map(Map.Entry::getKey).orElse(at)
        : at;
  }

  private boolean isNameStart(int at) {
    boolean particle = context.nouns().is("particle", words.key(at));
    return isNamePiece(at)
        || particle && at + 1 < words.size() && isNamePiece(at + 1) && !words.breaksBefore(at + 1);
  }

  private boolean isNamePiece(int at) {
    if (words.isTitleCase() && !words.token(at).isName()) {
      return false;
    }
    if (words.isAllCapitals()) {
      return words.token(at).isName() && !context.nouns().is("english", words.key(at));
    }
    return words.piece(at).isCapital() && words.piece(at).shape() != Piece.Shape.DIGITS;
  }

  private int nameEnd(int from) {
    int last = from;
    for (int at = from; at < Math.min(words.size(), from + LONGEST_NAME); at++) {
      if (at > from && words.breaksBefore(at)) {
        break;
      }
      if (isNamePiece(at)) {
        last = at + 1;
        if (words.isPossessive(at)) {
          break;
        }
      } else if (!context.nouns().is("particle", words.key(at))) {
        break;
      }
    }
    return last;
  }
}
