package attest.language;

import attest.model.Sentence;
import attest.model.Span;
import attest.model.Token;
import attest.model.Zone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * English: the Web Treebank's tokens, Penn tags, Universal Dependencies trees. Loading takes a
 * fraction of a second; a loaded language is unchanging and safe on any number of threads.
 */
public final class English implements Language {
  private static final String MODEL = "english/english.model";

  private final SentenceSplitter splitter = SentenceSplitter.english();
  private final NameFinder names = new NameFinder();
  private final EnglishModel model;
  private final CaseView caseView;
  private final Lexemes lexemes;
  private final Tagger tagger;
  private final Parser backward;
  private final Parser forward;
  private final Asides asides;

  private English(EnglishModel model) {
    this.model = model;
    caseView = new CaseView(model.vocabulary());
    lexemes = new Lexemes(model.vocabulary(), model.tags());
    tagger = new Tagger(model.lexicon(), model.tagWeights(), model.tags().size());
    backward = parser(model.backward());
    forward = parser(model.forward());
    asides = new Asides(model.relations());
  }

  private Parser parser(EnglishModel.ParserWeights weights) {
    return new Parser(weights.arcs(), weights.labels(), model.relations().size());
  }

  /** Loads the built-in model. */
  public static English load() {
    try (InputStream in = English.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(MODEL + " is missing from the class path");
      }
      return of(EnglishModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }

  /** Reads with another model, such as one just trained. */
  public static English of(EnglishModel model) {
    return new English(model);
  }

  @Override
  public String code() {
    return "en";
  }

  @Override
  public List<Sentence> sentences(String text, List<Zone> zones) {
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (Zone zone : zones) {
      read(text, new Stretch(at, zone.span().start(), Zone.Kind.BODY), sentences);
      read(text, new Stretch(zone.span().start(), zone.span().end(), zone.kind()), sentences);
      at = zone.span().end();
    }
    read(text, new Stretch(at, text.length(), Zone.Kind.BODY), sentences);
    return sentences;
  }

  /** A zone, or the text between two zones, which is read as body. */
  private record Stretch(int from, int to, Zone.Kind zone) {}

  private void read(String text, Stretch stretch, List<Sentence> sentences) {
    for (List<Span> tokens : splitter.sentences(text, stretch.from(), stretch.to())) {
      sentences.add(sentence(text, tokens, sentences.size(), stretch.zone()));
    }
  }

  /** Reads tokens that are already cut as one sentence. */
  public Sentence sentence(String text, List<Span> spans, int index, Zone.Kind zone) {
    List<String> forms = new ArrayList<>(spans.size());
    for (Span span : spans) {
      forms.add(span.in(text));
    }
    List<String> view = caseView.of(forms);
    Words words = Words.of(view);
    int[] tags = tagger.tag(words);
    List<String> lemmas = lexemes.lemmas(view, tags);
    ParserInput input = lexemes.input(words, tags, lemmas);
    Tree first = backward.parse(input.reversed()).reversed();
    Tree tree = asides.mended(forward.parse(input.guidedBy(first)), forms);
    List<Token> tokens = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      String tag = model.tags().get(tags[i]);
      String lemma = shown(lemmas.get(i), forms.get(i), view.get(i));
      String relation = model.relations().get(tree.label(i + 1));
      tokens.add(
          new Token(i, spans.get(i), forms.get(i), lemma, tag, tree.head(i + 1) - 1, relation));
    }
    Span whole = new Span(spans.getFirst().start(), spans.getLast().end());
    return new Sentence(index, whole, zone, tokens, names.names(tokens));
  }

  /**
   * In a line of capitals the lemma alone tells a name: it begins with a capital, "Peruvian" too.
   */
  private static String shown(String lemma, String form, String usual) {
    boolean name = !form.equals(usual) && Character.isUpperCase(usual.charAt(0));
    return name ? Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1) : lemma;
  }
}
