package attest.ledger;

import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Span;
import attest.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words behind one field of a claim.
 *
 * @param field {@code evidence}, {@code type}, {@code actor}, {@code target}, {@code victim},
 *     {@code weapon}, {@code place}, {@code time}, {@code speaker}, {@code cue}, or the harm that a
 *     figure counts, such as {@code killed}
 * @param span where they stand in the report's text
 */
public record CitedWords(String field, Span span) {
  /** All words of a claim, field by field, each once. */
  public static List<CitedWords> of(Claim claim) {
    List<CitedWords> all = new ArrayList<>();
    claim.evidence().forEach(span -> all.add(new CitedWords("evidence", span)));
    add(all, "type", claim.type());
    claim.roles().actors().forEach(party -> add(all, "actor", party));
    claim.roles().targets().forEach(party -> add(all, "target", party));
    claim.roles().victims().forEach(party -> add(all, "victim", party));
    claim.roles().weapons().forEach(weapon -> add(all, "weapon", weapon));
    claim.place().ifPresent(place -> add(all, "place", place));
    claim.time().ifPresent(time -> add(all, "time", time));
    for (Claim.SourcedFigure figure : claim.figures()) {
      String harm = figure.figure().value().harm().name().toLowerCase(Locale.ROOT);
      add(all, harm, figure.figure());
      addSpeakers(all, figure.by());
    }
    claim.attributions().forEach(chain -> addSpeakers(all, chain));
    return all.stream().distinct().toList();
  }

  private static void addSpeakers(List<CitedWords> all, Attribution attribution) {
    for (Speaker speaker : attribution.chain()) {
      add(all, "speaker", speaker.party());
      speaker.cue().ifPresent(cue -> add(all, "cue", cue));
    }
  }

  private static void add(List<CitedWords> all, String field, Cited<?> cited) {
    cited.at().forEach(span -> all.add(new CitedWords(field, span)));
  }
}
