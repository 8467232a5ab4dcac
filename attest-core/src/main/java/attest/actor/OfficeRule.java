package attest.actor;

import attest.model.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Office holders told by the office alone: "the prime minister", "Iraq's president". */
final class OfficeRule {
  private final Context context;
  private final Words words;
  private final PronounRule pronouns;

  OfficeRule(Context context, Words words) {
    this.context = context;
    this.words = words;
    this.pronouns = new PronounRule(context, words);
  }

  /** An owner of an office and where the words for it end. */
  private record Owner(int to, Optional<Actor> state, boolean told) {}

  Optional<Hit> at(int from) {
    Owner owner = owner(from);
    if (!owner.told() || owner.to() >= words.size() || words.breaksBefore(owner.to())) {
      return Optional.empty();
    }
    return context
        .nouns()
        .titleAt(words, owner.to())
        .filter(title -> context.nouns().is("office", title.getValue()))
        .map(title -> read(from, owner, title));
  }

  private Hit read(int from, Owner owner, Map.Entry<Integer, String> title) {
    int to = title.getKey();
    String office = title.getValue();
    Optional<Actor> state = owner.state().or(() -> after(to));
    Optional<Actor> holder =
        state.isPresent()
            ? holder(office, state.get())
            : context
                .discourse()
                .latest(words.sentence().index(), a -> holds(a, office))
                .or(() -> context.homeState().flatMap(s -> holder(office, s)));
    return holder
        .map(person -> Hit.nominal(from, to, person, 0.65))
        .orElseGet(() ->
            Hit.none(from, to, "nobody named or listed fits \"" + words.text(from, to) + "\""));
  }

  /** "the president of Peru". */
  private Optional<Actor> after(int to) {
    return words.key(to).equals("of") && to + 1 < words.size()
        ? context.nameAt(words, to + 1).map(m -> m.first().actor()).filter(Kinds::isState)
        : Optional.empty();
  }

  private Optional<Actor> holder(String office, Actor state) {
    List<Actor> holders =
        context.day().map(d -> context.registry().holders(office, state.id(), d)).orElse(List.of());
    return holders.stream()
        .findFirst()
        .or(() ->
            context
                .discourse()
                .latest(
                    words.sentence().index(),
                    a -> holds(a, office) && a.country().equals(state.country())));
  }

  private static boolean holds(Actor actor, String office) {
    return Kinds.isPerson(actor)
        && actor.parents().stream().anyMatch(tie -> tie.role().equals(office));
  }

  private static boolean hasOffices(Actor actor) {
    return Kinds.isState(actor) || actor.kind() == Actor.Kind.INTERGOVERNMENTAL;
  }

  private Owner owner(int from) {
    String first = words.key(from);
    if (context.nouns().is("possessive", first)) {
      return new Owner(from + 1, pronouns.antecedent(from, PronounRule.Wanted.STATE), true);
    }
    int start = context.nouns().is("definite", first) ? from + 1 : from;
    Optional<AliasIndex.Match> state =
        start < words.size()
            ? context.nameAt(words, start).filter(m -> hasOffices(m.first().actor()))
            : Optional.empty();
    return state
        .map(m -> new Owner(m.to(), Optional.of(m.first().actor()), true))
        .orElseGet(() -> new Owner(start, Optional.empty(), start > from));
  }
}
