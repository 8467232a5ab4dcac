package attest.actor;

import attest.model.Actor;
import attest.model.Token;
import java.util.Optional;

/** Pronouns that stand for a party: "it", "its", "they", "their", "he", "she". */
final class PronounRule {
  private final Context context;
  private final Words words;

  PronounRule(Context context, Words words) {
    this.context = context;
    this.words = words;
  }

  Optional<Hit> at(int from) {
    return switch (words.key(from)) {
      case "it" ->
          isEmpty(from)
              ? Optional.empty()
              : antecedent(from, Wanted.ANY).map(actor -> Hit.nominal(from, from + 1, actor, 0.5));
      case "its", "they", "their", "them", "he", "his", "him", "she", "her" ->
          antecedent(from, Wanted.ANY).map(actor -> Hit.nominal(from, from + 1, actor, 0.5));
      default -> Optional.empty();
    };
  }

  /** "it was reported that", "makes it clear": stands for nobody. */
  private boolean isEmpty(int at) {
    if (words.key(at - 1).startsWith("ma") && words.key(at - 1).length() < 7) {
      return true;
    }
    boolean being =
        words.token(at).index() + 1 < words.sentence().size()
            && (words.key(at + 1).equals("is")
                || words.key(at + 1).equals("was")
                || words.key(at + 1).equals("has")
                || words.key(at + 1).equals("would"));
    for (int i = at + 2; being && i < Math.min(words.size(), at + 6); i++) {
      if (words.key(i).equals("that")
          || words.key(i).equals("to")
          || words.key(i).equals("clear")) {
        return true;
      }
    }
    return false;
  }

  /** What the owner must be for what it owns: "its military", "its fighters". */
  enum Wanted {
    ANY,
    STATE,
    BAND
  }

  /** Whom the pronoun at the piece stands for. */
  Optional<Actor> antecedent(int at, Wanted wanted) {
    int sentence = words.sentence().index();
    Discourse discourse = context.discourse();
    return switch (words.key(at)) {
      case "it", "its" ->
          switch (wanted) {
            case ANY -> discourse.salient(sentence, Kinds::isBody);
            case STATE ->
                discourse
                    .salient(sentence, Kinds::isState)
                    .or(() -> discourse.salient(sentence, Kinds::isBody));
            case BAND ->
                discourse
                    .salient(sentence, a -> Kinds.isBody(a) && !Kinds.isState(a))
                    .or(() -> discourse.salient(sentence, Kinds::isBody));
          };
      case "they", "their" -> discourse.salient(sentence, Kinds::isMany);
      case "them" -> discourse.salient(sentence, a -> Kinds.isMany(a) && !doer(at, a));
      default -> discourse.salient(sentence, Kinds::isPerson);
    };
  }

  /** "The bandits had kidnapped them": somebody else than who did it. */
  private boolean doer(int pronoun, Actor actor) {
    Token token = words.token(pronoun);
    if (!token.mainRelation().equals("obj")) {
      return false;
    }
    Optional<Token> verb = words.sentence().head(token);
    for (int i = 0; i < pronoun && verb.isPresent(); i++) {
      Token subject = words.token(i);
      boolean ofVerb =
          subject.mainRelation().equals("nsubj")
              && words.sentence().head(subject).filter(verb.get()::equals).isPresent();
      if (ofVerb) {
        return context.discourse().isNamedAt(words.sentence().index(), 0, i, actor);
      }
    }
    return false;
  }
}
