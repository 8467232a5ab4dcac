package attest.actor;

import attest.model.Actor;
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
      case "it", "its", "they", "their", "them", "he", "his", "him", "she", "her" ->
          antecedent(from, Wanted.ANY).map(actor -> Hit.nominal(from, from + 1, actor, 0.5));
      default -> Optional.empty();
    };
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
      case "they", "their", "them" -> discourse.salient(sentence, Kinds::isMany);
      default -> discourse.salient(sentence, Kinds::isPerson);
    };
  }
}
