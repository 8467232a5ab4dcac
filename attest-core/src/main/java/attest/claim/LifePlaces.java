package attest.claim;

import attest.model.Mention;
import attest.model.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Places of somebody's life, told beside the place where something happened to them: "a singer who
 * had performed in Lyon was shot dead in Marseille".
 */
final class LifePlaces {
  private static final Set<String> LIFE = WordSet.english("lifeplaces.life");
  private static final int STEPS = 4;

  private LifePlaces() {}

  /** Whether the place is of somebody's life and the sentence tells another place. */
  static boolean isPast(Line line, Mention.OfPlace place) {
    return isOfLife(line, place)
        && line.found().places().stream()
            .filter(other -> !other.equals(place))
            .anyMatch(other -> Settings.isTold(line, other) && !isOfLife(line, other));
  }

  /** Whether it hangs in a clause or phrase that tells who somebody is. */
  private static boolean isOfLife(Line line, Mention.OfPlace place) {
    Optional<Token> over = Governors.of(line, place.span());
    for (int steps = 0; over.isPresent() && steps < STEPS; steps++) {
      Token word = over.get();
      if (word.mainRelation().equals("acl")) {
        return LIFE.contains(word.lemma().toLowerCase(Locale.ROOT)) || isLongPast(line, word);
      }
      boolean phrase = word.mainRelation().equals("nmod") || word.mainRelation().equals("obl");
      if (!phrase) {
        return false;
      }
      over = line.sentence().head(word);
    }
    return false;
  }

  private static boolean has(Line line, Token verb, String word) {
    return line.sentence().tokens().stream()
        .anyMatch(t -> t.head() == verb.index() && t.form().equalsIgnoreCase(word));
  }

  /** "who had performed". */
  private static boolean isLongPast(Line line, Token verb) {
    return has(line, verb, "who") && has(line, verb, "had");
  }
}
