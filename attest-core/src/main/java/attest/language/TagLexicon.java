package attest.language;

import java.nio.ByteBuffer;

/**
 * What the treebank says of a word's parts of speech: the one tag of a word that is never anything
 * else, and for common words the set of tags they are seen with.
 *
 * @param certain key of the exact word to its tag's number + 1
 * @param sets key of the small-letter word to the number of its set of tags, from 1
 */
public record TagLexicon(KeyTable certain, KeyTable sets) {
  /** The number of the word's only tag; -1 if it has several or is not known. */
  public int certainTag(Words words, int word) {
    return certain.get(words.exactKey(word)) - 1;
  }

  static TagLexicon read(ByteBuffer in) {
    KeyTable certain = KeyTable.read(in);
    return new TagLexicon(certain, KeyTable.read(in));
  }

  void write(Sink out) {
    certain.write(out);
    sets.write(out);
  }
}
