package attest.act;

/**
 * The word lists of acts.
 *
 * @param frames what verbs tell
 * @param nouns what nouns tell
 * @param shifts what promised, refused, ended acts are
 * @param domains fields that narrow an act
 */
record Lexicon(Frames frames, Nouns nouns, Shifts shifts, Domains domains) {
  static Lexicon english() {
    return new Lexicon(Frames.english(), Nouns.english(), Shifts.load(), Domains.english());
  }
}
