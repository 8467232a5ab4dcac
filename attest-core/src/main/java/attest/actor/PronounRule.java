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
          antecedent(from, false).map(actor -> Hit.nominal(from, from + 1, actor, 0.5));
      default -> Optional.empty();
    };
  }

  /**
   * Whom the pronoun at the piece stands for.
   *
   * @param ofState whether only a state can own what follows: "its military"
   */
  Optional<Actor> antecedent(int at, boolean ofState) {
    int sentence = words.sentence().index();
    return switch (words.key(at)) {
      case "it", "its" ->
          ofState
              ? context
                  .discourse()
                  .salient(sentence, Kinds::isState)
                  .or(() -> context.discourse().salient(sentence, Kinds::isBody))
              : context.discourse().salient(sentence, Kinds::isBody);
      case "they", "their", "them" -> context.discourse().salient(sentence, Kinds::isMany);
      default -> context.discourse().salient(sentence, Kinds::isPerson);
    };
  }
}
