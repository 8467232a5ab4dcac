package attest.claim;

import attest.model.Cited;
import attest.model.EventType;
import attest.model.Location;
import attest.model.Party;
import attest.model.Span;
import attest.model.Standing;
import attest.model.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * One sentence's telling of one happening; a report may tell it in several sentences.
 *
 * @param line where
 * @param triggers the words that tell it, in text order
 * @param type what kind of happening, as far as this sentence says
 * @param cast who takes part
 * @param weapons with what
 * @param setting where and when
 * @param figures how many
 * @param stance how it is said to stand
 * @param evidence the clause that tells it
 */
record Telling(
    Line line,
    List<Trigger> triggers,
    Cited<EventType> type,
    Cast cast,
    List<WeaponWords.Weapon> weapons,
    Setting setting,
    List<FigureMention> figures,
    Stance stance,
    Span evidence) {
  /** Where and when. */
  record Setting(Optional<Cited<Location>> place, Optional<Cited<TimeSpan>> time) {}

  /**
   * How a telling stands in its report.
   *
   * @param modality whether it is said to have happened
   * @param repeated whether several happenings are told as one
   * @param background whether it recalls earlier times
   * @param sure whether its words tell a happening by themselves
   * @param apart whether words such as "another" or "separately" set it apart
   */
  record Stance(
      Standing.Modality modality,
      boolean repeated,
      boolean background,
      boolean sure,
      boolean apart) {}

  /** The trigger that tells most. */
  Trigger trigger() {
    return triggers.stream()
        .filter(t -> t.type() == type.value())
        .findFirst()
        .orElse(triggers.getFirst());
  }

  /**
   * "The shooting happened on Mill Street on Sunday": the sentence is there to tell where and when.
   */
  boolean occurs() {
    Trigger noun = trigger();
    Wording words = line.words();
    boolean definite = words.is(noun.from() - 1, "the", "this", "that");
    return !noun.isVerb() && definite && Continuations.happens(words, noun.to());
  }

  /**
   * "The murder of Senator Ruiz", "the priests' murder": a noun that only refers to a deed, but
   * tells by name or calling whom it harmed.
   */
  boolean namesVictim() {
    return !stance.sure()
        && !trigger().isVerb()
        && Violence.is(type.value())
        && stance.modality() == Standing.Modality.ASSERTED
        && cast.victims().stream().anyMatch(Telling::isOwnVictim);
  }

  private static boolean isOwnVictim(Cited<Party> victim) {
    boolean own =
        victim.how().rule().equals("role.of") || victim.how().rule().equals("role.possessor");
    return own && !SameParty.isAnybody(victim.value());
  }
}
