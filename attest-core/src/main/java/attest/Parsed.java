package attest;

import attest.model.Mention;
import attest.model.Report;
import attest.model.Sentence;
import java.util.List;

/**
 * A report read as language, before anything is made of it: parse once, then ask for claims, acts,
 * statements and the rest.
 *
 * @param report with its zones marked, and dated where its own text tells when it came out
 * @param sentences with their trees
 * @param mentions the times, places and actors that it names
 */
public record Parsed(Report report, List<Sentence> sentences, List<Mention> mentions) {
  public Parsed {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }
}
