package attest.actor;

import attest.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parties told by a noun alone: "the group", "its military", "gunmen", "members of the front". */
final class NounRule {
  /** "the head of the office of the leader of the front" goes no deeper than this. */
  private static final int DEEPEST = 3;

  private final Context context;
  private final Words words;
  private final Phrases phrases;
  private final PronounRule pronouns;
  private final int depth;

  NounRule(Context context, Words words) {
    this(context, words, 0);
  }

  private NounRule(Context context, Words words, int depth) {
    this.depth = depth;
    this.context = context;
    this.words = words;
    this.phrases = new Phrases(context, words);
    this.pronouns = new PronounRule(context, words);
  }

  List<Hit> at(int from) {
    String first = words.key(from);
    if (words.piece(from).shape() == Piece.Shape.DIGITS || context.nouns().is("number", first)) {
      return List.of();
    }
    if (context.nouns().is("possessive", first)) {
      return from + 1 < words.size() && !words.breaksBefore(from + 1)
          ? phrases.nounFrom(from + 1).map(n -> owned(from, n)).orElse(List.of())
          : List.of();
    }
    boolean determined = context.nouns().is("determiner", first);
    int start = determined ? from + 1 : from;
    if (start >= words.size() || determined && words.breaksBefore(start)) {
      return List.of();
    }
    Optional<Nouns.At> noun = phrases.nounFrom(start);
    if (noun.isEmpty() || isAttribute(noun.get()) || isNoParty(first, noun.get())) {
      return List.of();
    }
    List<Hit> named = namedBelow(from, noun.get());
    if (!named.isEmpty()) {
      return named;
    }
    List<Hit> of = withOf(from, noun.get());
    if (!of.isEmpty()) {
      return of;
    }
    boolean definite = context.nouns().is("definite", first) || isHeading(from, noun.get());
    return definite ? definite(from, noun.get()) : bare(from, noun.get(), determined);
  }

  /** "the men, known locally as the Bush Boys". */
  private List<Hit> namedBelow(int from, Nouns.At at) {
    return GivenName.after(context.nouns(), words, at.to())
        .filter(given -> !given.letters())
        .flatMap(given -> context.nameAt(words, given.from()))
        .map(match -> match.first().actor())
        .filter(actor -> !Kinds.isState(actor) && !Kinds.isPerson(actor))
        .map(actor -> List.of(Hit.nominal(from, at.to(), actor, 0.6)))
        .orElse(List.of());
  }

  /** "its military", "their leader", "his forces". */
  private List<Hit> owned(int from, Nouns.At at) {
    boolean ofState = at.noun().organ().map(o -> context.nouns().is("of-state", o)).orElse(false);
    PronounRule.Wanted wanted =
        ofState
            ? PronounRule.Wanted.STATE
            : at.noun().member() ? PronounRule.Wanted.BAND : PronounRule.Wanted.ANY;
    Optional<Actor> owner = pronouns.antecedent(from, wanted);
    Optional<Actor> part = owner.flatMap(o -> phrases.belonging(o, at.noun()));
    if (part.isPresent()) {
      return List.of(Hit.nominal(from, at.to(), part.get(), 0.6));
    }
    return bare(from, at, true);
  }

  /** "members of the front", "the government of Iraq", "a spokesman for the ministry". */
  private List<Hit> withOf(int from, Nouns.At at) {
    if (!phrases.isOfAt(at.to())
        || at.to() + 1 >= words.size()
        || words.breaksBefore(at.to() + 1)) {
      return List.of();
    }
    boolean locative =
        words.key(at.to()).equals("in")
            || words.key(at.to()).equals("from")
            || words.key(at.to()).equals("at");
    int next = at.to() + 1;
    Optional<Hit> state = stateAt(next).filter(h -> !locative || isFoundIn(from, at.noun()));
    List<Hit> inner =
        state
            .map(List::of)
            .orElseGet(
                () -> locative && !words.key(at.to()).equals("from") ? List.of() : party(next));
    if (inner.isEmpty() || inner.getFirst().actor().isEmpty()) {
      return List.of();
    }
    Hit whole = inner.getFirst();
    Optional<Actor> part = phrases.belonging(whole.actor().orElseThrow(), at.noun());
    if (part.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    hits.add(new Hit(from, whole.to(), one(part.get(), locative ? 0.6 : 0.8), whole.nominal()));
    if (state.isEmpty()) {
      hits.addAll(inner);
    }
    return hits;
  }

  /**
   * "that soldiers ..." begins a clause; "people's" is mostly part of a name; a missile is no one.
   */
  private boolean isNoParty(String first, Nouns.At at) {
    boolean clause = first.equals("that") && at.noun().plural();
    boolean name = words.key(at.to() - 1).equals("people") && words.isPossessive(at.to() - 1);
    return clause || name || context.nouns().is("owned-only", words.key(at.to() - 1));
  }

  /** "guerrilla tactics", "rebel stronghold": a singular that only tells what kind of thing. */
  private boolean isAttribute(Nouns.At at) {
    return !at.noun().plural()
        && at.to() < words.size()
        && !words.breaksBefore(at.to())
        && !words.isPossessive(at.to() - 1)
        && words.token(at.to()).tag().startsWith("NN")
        && words.token(at.to() - 1).tag().matches("NN|JJ|NNP")
        && at.noun().organ().map(o -> context.nouns().is("never-attribute", o)).orElse(false);
  }

  /** "police in Kenya" are Kenya's; "the group in Syria" is whatever group was named before. */
  private boolean isFoundIn(int from, Nouns.Noun noun) {
    boolean organ = noun.organ().map(o -> context.nouns().is("found-in", o)).orElse(false);
    boolean refers =
        context.nouns().is("definite", words.key(from))
            && context
                .discourse()
                .latest(words.sentence().index(), a -> noun.refersTo().contains(a.kind()))
                .isPresent();
    return organ && !refers;
  }

  /** Headlines and standfirsts leave the article out: "Militant group beaten". */
  private boolean isHeading(int from, Nouns.At at) {
    return from == 0
        && !at.noun().plural()
        && !words.isAllCapitals()
        && at.noun().refersTo().contains(Actor.Kind.ARMED_GROUP);
  }

  private static attest.model.Found<Actor> one(Actor actor, double score) {
    return new attest.model.Found.One<>(actor, score);
  }

  private Optional<Hit> stateAt(int at) {
    return context
        .nameAt(words, at)
        .filter(m -> Kinds.isState(m.first().actor()))
        .filter(m -> m.first().use() == AliasIndex.Use.NAME)
        .map(m -> Hit.named(at, m.to(), m.first().actor(), 0.8));
  }

  private List<Hit> party(int at) {
    Optional<Hit> person = new PersonRule(context, words).at(at);
    if (person.isPresent()) {
      return List.of(person.get());
    }
    List<Hit> named = new NameRule(context, words).at(at);
    return named.isEmpty() && depth < DEEPEST
        ? new NounRule(context, words, depth + 1).at(at)
        : named;
  }

  /** "the group", "the military": whoever of that kind was named last. */
  private List<Hit> definite(int from, Nouns.At at) {
    int sentence = words.sentence().index();
    Nouns.Noun noun = at.noun();
    if (noun.refersTo().contains(Actor.Kind.STATE)) {
      return context
          .discourse()
          .latestState(sentence)
          .or(context::homeState)
          .map(state -> ownedBy(from, at, state))
          .orElse(List.of());
    }
    Optional<Actor> same = context.discourse().latest(sentence, a -> mayBe(noun, a) && isKnown(a));
    boolean government = noun.organ().equals(Optional.of("government"));
    Optional<Actor> home =
        government
            ? context.homeState().flatMap(h -> phrases.belonging(h, noun))
            : Optional.empty();
    if (home.isPresent()) {
      return List.of(Hit.nominal(from, at.to(), home.get(), 0.55));
    }
    if (same.isPresent() && !noun.refersTo().isEmpty()) {
      return List.of(Hit.nominal(from, at.to(), refined(same.get(), noun), 0.65));
    }
    if (noun.organ().isPresent() || noun.unknown().isPresent()) {
      return bare(from, at, true);
    }
    return noun.member()
        ? List.of()
        : List.of(
            Hit.none(
                from, at.to(), "nothing named before fits \"" + words.text(from, at.to()) + "\""));
  }

  /** "the army" after "the Iraqi military" is Iraq's army. */
  private Actor refined(Actor same, Nouns.Noun noun) {
    boolean isOrgan = same.id().indexOf('.') > 0 && Kinds.isOfState(same);
    return isOrgan
        ? context
            .stateOf(same)
            .flatMap(s -> noun.organ().flatMap(o -> context.registry().organ(s.id(), o)))
            .filter(
                organ -> !organ.id().endsWith(".security-forces") && organ.kind() == same.kind())
            .filter(organ -> !noun.organ().equals(Optional.of("military")))
            .orElse(same)
        : same;
  }

  /** Whether the noun may stand for the actor; nobody knows yet what a newly named group is. */
  private static boolean mayBe(Nouns.Noun noun, Actor actor) {
    boolean fighters =
        noun.refersTo().contains(Actor.Kind.ARMED_GROUP)
            || noun.refersTo().contains(Actor.Kind.CRIMINAL_GROUP);
    boolean newly = actor.kind() == Actor.Kind.UNIDENTIFIED && actor.id().startsWith("unlisted.");
    return noun.refersTo().contains(actor.kind()) || fighters && newly;
  }

  private static boolean isKnown(Actor actor) {
    return !actor.id().startsWith("unidentified.");
  }

  /** "the country", and "the country's army". */
  private List<Hit> ownedBy(int from, Nouns.At at, Actor state) {
    if (words.isPossessive(at.to() - 1) && at.to() < words.size()) {
      Optional<Nouns.At> next = phrases.nounFrom(at.to());
      Optional<Actor> part = next.flatMap(n -> phrases.belonging(state, n.noun()));
      if (part.isPresent()) {
        return List.of(Hit.nominal(from, next.get().to(), part.get(), 0.65));
      }
    }
    return List.of(Hit.nominal(from, at.to(), state, 0.6));
  }

  /** "gunmen", "police", "residents": forces are those of the country that the report is about. */
  private List<Hit> bare(int from, Nouns.At at, boolean determined) {
    Nouns.Noun noun = at.noun();
    if (noun.organ().isEmpty() || noun.unknown().isEmpty()) {
      return List.of();
    }
    boolean forces =
        context.registry().organ(noun.organ().get()).map(o -> isForce(o.kind())).orElse(false);
    Optional<Actor> atHome =
        forces && !isUnidentified(from, at)
            ? context.homeState().flatMap(s -> context.registry().organ(s.id(), noun.organ().get()))
            : Optional.empty();
    if (atHome.isEmpty() && isCraft(noun)) {
      Optional<Actor> flyer = flyer(noun.organ().get());
      if (flyer.isPresent()) {
        return List.of(Hit.nominal(from, at.to(), flyer.get(), 0.4));
      }
    }
    Actor actor = atHome.orElseGet(() -> unknown(from, at));
    return List.of(
        atHome.isPresent()
            ? Hit.nominal(from, at.to(), actor, 0.5)
            : Hit.named(from, at.to(), actor, determined ? 0.5 : 0.6));
  }

  private static boolean isCraft(Nouns.Noun noun) {
    String organ = noun.organ().orElse("");
    return noun.plural() && (organ.equals("air-force") || organ.equals("navy"));
  }

  /** "Fighter jets hit the town": those of the state that was said to act just before. */
  private Optional<Actor> flyer(String organ) {
    return context
        .discourse()
        .salient(words.sentence().index(), a -> Kinds.isOfState(a) && a.country().isPresent())
        .flatMap(context::stateOf)
        .flatMap(state -> context.registry().organ(state.id(), organ));
  }

  /** "gunmen"; "Kurdish fighters" keep the word that tells which. */
  private Actor unknown(int from, Nouns.At at) {
    String id = at.noun().unknown().orElseThrow();
    for (int i = Math.max(from, 1); i < at.from(); i++) {
      boolean folk = words.piece(i).isCapital() && context.nouns().is("folk", words.key(i));
      if (folk && !words.isAllCapitals()) {
        Actor plain = context.nouns().unknown(id);
        return new Actor(
            "unidentified." + words.key(i) + "-" + id,
            words.text(i, at.to()),
            List.of(),
            plain.kind(),
            Optional.empty(),
            List.of());
      }
    }
    return context.nouns().unknown(id);
  }

  private boolean isUnidentified(int from, Nouns.At at) {
    for (int i = from; i < at.to(); i++) {
      if (words.key(i).equals("unidentified") || words.key(i).equals("unknown")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForce(Actor.Kind kind) {
    return switch (kind) {
      case GOVERNMENT, MILITARY, POLICE -> true;
      default -> false;
    };
  }
}
