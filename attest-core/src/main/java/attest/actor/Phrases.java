package attest.actor;

import attest.model.Actor;
import java.util.Optional;
import java.util.Set;

/** Composes a party from whom it belongs to and a noun: "Iraqi F-16 jets" = Iraq's air force. */
final class Phrases {
  private static final int FURTHEST = 5;
  private final Context context;
  private final Words words;

  Phrases(Context context, Words words) {
    this.context = context;
    this.words = words;
  }

  /** The noun that a phrase starting at the piece has as its head, modifiers skipped. */
  Optional<Nouns.At> nounFrom(int from) {
    Optional<Nouns.At> found = Optional.empty();
    int at = from;
    for (int steps = 0; steps < FURTHEST && at < words.size(); steps++) {
      if (at > from && words.breaksBefore(at)) {
        break;
      }
      Optional<Nouns.At> noun = context.nouns().at(words, at);
      if (noun.isPresent()) {
        found = Optional.of(headed(found, noun.get()));
        at = noun.get().to();
        if (words.isPossessive(at - 1)) {
          break;
        }
      } else if (isModifier(at, found.isEmpty())) {
        at++;
      } else {
        break;
      }
    }
    return found.filter(n -> !isVerb(n));
  }

  /** "protest", "guard", "monitor" may be verbs: a lone one that the tagger calls a verb is. */
  private boolean isVerb(Nouns.At noun) {
    String tag = words.token(noun.to() - 1).tag();
    return noun.to() - noun.from() == 1
        && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("MD"));
  }

  /** Before the noun any adjective may stand; between two nouns only a listed word. */
  private boolean isModifier(int at, boolean first) {
    boolean adjective =
        words.piece(at).shape() == Piece.Shape.DIGITS
            || words.token(at).tag().equals("JJ") && words.piece(at).shape() == Piece.Shape.LOWER;
    return context.nouns().isModifier(words.key(at)) || first && adjective;
  }

  /** In "guerrillas groups" the first noun tells more than the second. */
  private static Nouns.At headed(Optional<Nouns.At> before, Nouns.At last) {
    boolean vague = last.noun().organ().isEmpty() && !last.noun().member();
    return before
        .filter(b -> vague && b.noun().organ().isPresent())
        .map(b -> new Nouns.At(b.from(), last.to(), b.noun()))
        .orElse(last);
  }

  /**
   * What belongs to an owner: an organ of a state, the members of a group.
   *
   * @param score how sure the owner is
   */
  Optional<Actor> belonging(Actor owner, Nouns.Noun noun) {
    if (owner.kind() == Actor.Kind.PERSON) {
      return ofPerson(owner, noun);
    }
    if (Kinds.isState(owner)) {
      return noun.organ()
          .flatMap(organ -> context.registry().organ(owner.id(), organ))
          .or(() -> noun.member() ? organOf(owner, "government") : Optional.empty());
    }
    Optional<Actor> force = forceOf(owner, noun);
    if (force.isPresent()) {
      return force;
    }
    if (isPeople(noun)) {
      return Optional.empty();
    }
    if (noun.member() || noun.organ().isPresent() && !isOther(owner, noun)) {
      return Optional.of(owner);
    }
    return Optional.empty();
  }

  /** "The federal government's soldiers": the army of its state. */
  private Optional<Actor> forceOf(Actor owner, Nouns.Noun noun) {
    boolean force =
        noun.organ()
            .flatMap(context.registry()::organ)
            .map(Organ::kind)
            .filter(k -> k == Actor.Kind.MILITARY || k == Actor.Kind.POLICE)
            .isPresent();
    return force && owner.kind() == Actor.Kind.GOVERNMENT
        ? owner
            .country()
            .flatMap(context.registry()::stateOf)
            .flatMap(state -> noun.organ().flatMap(o -> context.registry().organ(state.id(), o)))
        : Optional.empty();
  }

  private Optional<Actor> organOf(Actor state, String organ) {
    return context.registry().organ(state.id(), organ);
  }

  /** "the army's enemies": rebels of a government are not the government. */
  private static boolean isOther(Actor owner, Nouns.Noun noun) {
    String organ = noun.organ().orElse("");
    boolean fighters =
        Set.of("rebels", "armed-group", "militia", "gangs", "tribesmen", "opposition")
            .contains(organ);
    boolean forces = Set.of("military", "army", "security-forces", "air-force").contains(organ);
    boolean outlet = owner.kind() == Actor.Kind.MEDIA;
    boolean ngo = owner.kind() == Actor.Kind.NGO || owner.kind() == Actor.Kind.INTERGOVERNMENTAL;
    if (outlet) {
      return !organ.equals("media");
    }
    if (ngo) {
      return fighters;
    }
    return Kinds.isOfState(owner)
        ? fighters
        : !fighters
            && !forces
            && !organ.equals("government")
            && !organ.equals("police")
            && !organ.equals("navy");
  }

  /** "Assad's forces": the organ of the state that he rules; "Nasrallah's fighters": his group. */
  private Optional<Actor> ofPerson(Actor person, Nouns.Noun noun) {
    if (isPeople(noun)) {
      return Optional.empty();
    }
    if (noun.member() && noun.organ().isEmpty()) {
      return Optional.of(person);
    }
    return person.parents().stream()
        .map(Actor.Tie::to)
        .map(id -> context.registry().findById(id))
        .flatMap(Optional::stream)
        .filter(owner -> owner.kind() != Actor.Kind.PERSON)
        .map(owner -> belonging(owner, noun))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether "of", "for" or "from" and a further party follow. */
  boolean isOfAt(int at) {
    return at < words.size() && !words.breaksBefore(at) && context.nouns().is("of", words.key(at));
  }

  private boolean isPeople(Nouns.Noun noun) {
    return noun.organ().map(organ -> context.nouns().is("people", organ)).orElse(false);
  }
}
