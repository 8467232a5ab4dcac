package attest.language;

import attest.model.Sentence;
import attest.model.Zone;
import java.util.List;

/** A language that reports are read in: one class and one resource folder each. */
public interface Language {
  /** ISO 639-1 code. */
  String code();

  /**
   * Cuts a text into sentences with tokens, tags, lemmas and trees. Never throws, whatever the
   * text.
   *
   * @param text a report's text
   * @param zones its parts in text order; sentences never cross a zone's edge
   */
  List<Sentence> sentences(String text, List<Zone> zones);

  /** The languages that come with Attest, loaded. */
  static List<Language> builtIn() {
    return List.of(English.load());
  }
}
