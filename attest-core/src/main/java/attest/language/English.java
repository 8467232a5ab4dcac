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
  private static final int BATCH = 100;

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
    List<Cut> cuts = new ArrayList<>();
    int at = 0;
    for (Zone zone : zones) {
      cut(text, at, zone.span().start(), Zone.Kind.BODY, cuts);
      cut(text, zone.span().start(), zone.span().end(), zone.kind(), cuts);
      at = zone.span().end();
    }
    cut(text, at, text.length(), Zone.Kind.BODY, cuts);
    List<Sentence> sentences = new ArrayList<>(cuts.size());
    for (int from = 0; from < cuts.size(); from += BATCH) {
      read(text, cuts.subList(from, Math.min(from + BATCH, cuts.size())), sentences);
    }
    return sentences;
  }

  /** A sentence's tokens and the zone they stand in; text between two zones is read as body. */
  private record Cut(List<Span> tokens, Zone.Kind zone) {}

  private void cut(String text, int from, int to, Zone.Kind zone, List<Cut> cuts) {
    for (List<Span> tokens : splitter.sentences(text, from, to)) {
      cuts.add(new Cut(tokens, zone));
    }
  }

  /**
   * Tagger and parsers read the whole batch one after the other: each is faster while its own
   * weights lie near.
   */
  private void read(String text, List<Cut> batch, List<Sentence> sentences) {
    List<Tagged> tagged = new ArrayList<>(batch.size());
    for (Cut cut : batch) {
      tagged.add(tagged(text, cut.tokens()));
    }
    List<ParserInput> guided = new ArrayList<>(batch.size());
    for (Tagged one : tagged) {
      guided.add(guided(one.input()));
    }
    for (int i = 0; i < batch.size(); i++) {
      Tree tree = forward.parse(guided.get(i));
      sentences.add(sentence(tagged.get(i), tree, sentences.size(), batch.get(i).zone()));
    }
  }

  /** Reads tokens that are already cut as one sentence. */
  public Sentence sentence(String text, List<Span> spans, int index, Zone.Kind zone) {
    Tagged tagged = tagged(text, spans);
    return sentence(tagged, forward.parse(guided(tagged.input())), index, zone);
  }

  /**
   * A sentence on its way to a tree.
   *
   * @param spans where its tokens stand
   * @param forms as written
   * @param view as it would read in a running text
   * @param tags their numbers
   * @param lemmas of the view
   * @param input what the parsers see
   */
  private record Tagged(
      List<Span> spans,
      List<String> forms,
      List<String> view,
      int[] tags,
      List<String> lemmas,
      ParserInput input) {}

  private Tagged tagged(String text, List<Span> spans) {
    List<String> forms = new ArrayList<>(spans.size());
    for (Span span : spans) {
      forms.add(span.in(text));
    }
    List<String> view = caseView.of(forms);
    Words words = Words.of(view);
    int[] tags = tagger.tag(words);
    List<String> lemmas = lexemes.lemmas(view, tags);
    return new Tagged(spans, forms, view, tags, lemmas, lexemes.input(words, tags, lemmas));
  }

  private ParserInput guided(ParserInput input) {
    return input.guidedBy(backward.parse(input.reversed()).reversed());
  }

  private Sentence sentence(Tagged tagged, Tree parsed, int index, Zone.Kind zone) {
    List<Span> spans = tagged.spans();
    List<String> forms = tagged.forms();
    Tree tree = asides.mended(parsed, forms);
    List<Token> tokens = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      String tag = model.tags().get(tagged.tags()[i]);
      String lemma = shown(tagged.lemmas().get(i), forms.get(i), tagged.view().get(i));
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
