package attest.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences with hand-made trees, read from CoNLL-U files.
 *
 * @param sentences in file order
 */
public record Treebank(List<Sentence> sentences) {
  /**
   * A sentence.
   *
   * @param text as it stands in the source
   * @param document the document's id; that of the sentence before where the file says nothing new
   * @param startsParagraph whether the source has a paragraph break before it
   * @param words never empty
   */
  public record Sentence(String text, String document, boolean startsParagraph, List<Word> words) {
    public Sentence {
      words = List.copyOf(words);
    }
  }

  /**
   * A word with its annotation.
   *
   * @param form as written
   * @param lemma dictionary form
   * @param tag Penn Treebank part of speech
   * @param head place of its head, from 1; 0 for the root
   * @param relation with its subtype
   * @param spaceBehind whether a blank follows in the source
   */
  public record Word(
      String form, String lemma, String tag, int head, String relation, boolean spaceBehind) {
    /** The relation without its subtype. */
    public String mainRelation() {
      int colon = relation.indexOf(':');
      return colon < 0 ? relation : relation.substring(0, colon);
    }

    Word withHead(int other) {
      return new Word(form, lemma, tag, other, relation, spaceBehind);
    }
  }

  public Treebank {
    sentences = List.copyOf(sentences);
  }

  /** Reads a CoNLL-U file; a fault names the file and line. */
  public static Treebank read(Path file) throws IOException {
    return of(file.toString(), Files.readAllLines(file));
  }

  /** Reads CoNLL-U lines; the name is for messages. */
  public static Treebank of(String name, List<String> lines) {
    ConlluReader reader = new ConlluReader(name);
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines) {
      reader.line(line).ifPresent(sentences::add);
    }
    reader.line("").ifPresent(sentences::add);
    return new Treebank(sentences);
  }

  /** These sentences and then the other ones. */
  public Treebank and(Treebank more) {
    List<Sentence> all = new ArrayList<>(sentences);
    all.addAll(more.sentences);
    return new Treebank(all);
  }

  /** The number of words. */
  public int words() {
    return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
  }
}
