package attest.claim;

import attest.model.Actor;
import attest.model.Sentence;
import attest.model.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A speaker heard earlier in a report, with what later pronouns must agree with.
 *
 * @param speaker who spoke
 * @param plural whether several spoke: "the rebels"
 * @param person whether a single human being spoke
 */
record Heard(Speaker speaker, boolean plural, boolean person) {
  private static final Set<String> PEOPLE = WordSet.english("speech.people");

  static Heard of(Wording words, SpeakerPhrase phrase, Speaker speaker) {
    int head = phrase.head();
    boolean plural = words.tagged(head, "NNS", "NNPS") || words.at(head).equals("they");
    boolean named =
        words.sentence().names().stream()
            .filter(name -> name.kind() == Sentence.Name.Kind.PERSON)
            .anyMatch(name -> name.from() < phrase.to() && name.to() > phrase.from());
    Optional<Actor> actor = speaker.party().value().actor().likeliest();
    boolean human =
        named
            || actor.filter(a -> a.kind() == Actor.Kind.PERSON).isPresent()
            || words.is(head, PEOPLE)
            || words.is(head, "he", "she");
    return new Heard(speaker, plural, human && !plural);
  }

  /** The last one that the pronoun can mean; any other word means whoever spoke last. */
  static Optional<Heard> last(List<Heard> heard, String word) {
    return switch (word) {
      case "he", "she" ->
          last(heard, Heard::person).or(() -> last(heard, one -> !one.plural && !one.isBody()));
      case "it" -> last(heard, one -> !one.plural && !one.person);
      case "they" -> last(heard, one -> one.plural || one.isBody());
      default -> last(heard, one -> true);
    };
  }

  private static Optional<Heard> last(List<Heard> heard, Predicate<Heard> fits) {
    return heard.reversed().stream().filter(fits).findFirst();
  }

  /** A state, an army, a group: known, and no human being. */
  private boolean isBody() {
    return speaker
        .party()
        .value()
        .actor()
        .likeliest()
        .map(actor -> actor.kind() != Actor.Kind.PERSON && !person)
        .orElse(false);
  }
}
