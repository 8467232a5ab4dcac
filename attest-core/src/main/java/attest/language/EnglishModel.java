package attest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Everything that was learned from treebanks, as one file. Written by the trainer in attest-eval,
 * read once by {@link English#load}. All parts are unchanging.
 *
 * @param tags names of the parts of speech by number
 * @param lexicon which words have which tags
 * @param tagWeights the tagger's weights
 * @param relations names of the relations by number
 * @param backward the weights of the parser that reads from right to left
 * @param forward those of the one that reads from left to right, guided by the first
 * @param vocabulary words and lemmas
 */
public record EnglishModel(
    List<String> tags,
    TagLexicon lexicon,
    ClassWeights tagWeights,
    List<String> relations,
    ParserWeights backward,
    ParserWeights forward,
    Vocabulary vocabulary) {
  private static final int MAGIC = 0x41545432;

  /** The weights of one parser. */
  public record ParserWeights(ArcWeights arcs, ClassWeights labels) {
    static ParserWeights read(ByteBuffer in) {
      ArcWeights arcs = ArcWeights.read(in);
      return new ParserWeights(arcs, ClassWeights.read(in));
    }

    void write(Sink out) {
      arcs.write(out);
      labels.write(out);
    }
  }

  /**
   * Words of the treebank.
   *
   * @param lemmas lines of small-letter form, tag and lemma, where the rules err
   * @param verbs base forms of verbs
   * @param common words seen in small letters
   * @param names small-letter forms of words that are nearly always names
   */
  public record Vocabulary(
      List<String> lemmas, List<String> verbs, List<String> common, List<String> names) {
    public Vocabulary {
      lemmas = List.copyOf(lemmas);
      verbs = List.copyOf(verbs);
      common = List.copyOf(common);
      names = List.copyOf(names);
    }
  }

  public EnglishModel {
    tags = List.copyOf(tags);
    relations = List.copyOf(relations);
  }

  /** Reads a model that {@link #write} wrote. */
  public static EnglishModel read(InputStream stream) {
    ByteBuffer in;
    try {
      in = ByteBuffer.wrap(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the English model cannot be read", e);
    }
    if (in.remaining() < Integer.BYTES || in.getInt() != MAGIC) {
      throw new IllegalStateException("not an English model of this version");
    }
    List<String> tags = words(in);
    TagLexicon lexicon = TagLexicon.read(in);
    ClassWeights tagWeights = ClassWeights.read(in);
    List<String> relations = words(in);
    ParserWeights backward = ParserWeights.read(in);
    ParserWeights forward = ParserWeights.read(in);
    List<String> lemmas = words(in);
    List<String> verbs = words(in);
    List<String> common = words(in);
    Vocabulary vocabulary = new Vocabulary(lemmas, verbs, common, words(in));
    return new EnglishModel(tags, lexicon, tagWeights, relations, backward, forward, vocabulary);
  }

  /** Writes the model; the stream stays open. */
  public void write(OutputStream stream) {
    Sink out = new Sink(stream);
    out.number(MAGIC);
    out.words(tags);
    lexicon.write(out);
    tagWeights.write(out);
    out.words(relations);
    backward.write(out);
    forward.write(out);
    out.words(vocabulary.lemmas());
    out.words(vocabulary.verbs());
    out.words(vocabulary.common());
    out.words(vocabulary.names());
    out.flush();
  }

  private static List<String> words(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }
}
