package attest.language;

import java.util.ArrayList;
import java.util.List;

/** Gives the tagged words of a sentence their lemmas and classes, and the parser its input. */
public final class Lexemes {
  private final Lemmatizer lemmatizer;
  private final WordClasses classes = WordClasses.english();
  private final List<String> tags;

  /** With a model's vocabulary and the names of its tags. */
  public Lexemes(EnglishModel.Vocabulary vocabulary, List<String> tags) {
    this.lemmatizer = new Lemmatizer(vocabulary.lemmas(), vocabulary.verbs());
    this.tags = List.copyOf(tags);
  }

  /** The lemmas of words with the given numbers of tags. */
  public List<String> lemmas(List<String> forms, int[] tagNumbers) {
    List<String> lemmas = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      lemmas.add(lemmatizer.lemma(forms.get(i), tags.get(tagNumbers[i])));
    }
    return lemmas;
  }

  /** What the parser sees of the sentence. */
  public ParserInput input(Words words, int[] tagNumbers, List<String> lemmas) {
    int[] kin = new int[tagNumbers.length];
    for (int i = 0; i < kin.length; i++) {
      kin[i] = classes.of(lemmas.get(i), tags.get(tagNumbers[i]));
    }
    return ParserInput.of(words, tagNumbers, lemmas, kin);
  }
}
