package attest.language;

/** Gives each word its Penn Treebank part of speech, from left to right. */
public final class Tagger {
  private final TagLexicon lexicon;
  private final Scorer weights;
  private final int classes;

  /** A tagger of the given number of tags. */
  public Tagger(TagLexicon lexicon, Scorer weights, int classes) {
    this.lexicon = lexicon;
    this.weights = weights;
    this.classes = classes;
  }

  /** The numbers of the words' tags. */
  public int[] tag(Words words) {
    int[] tags = new int[words.size()];
    Features features = new Features();
    int[] scores = new int[classes];
    int before = -1;
    int beforeThat = -1;
    for (int word = 0; word < tags.length; word++) {
      int tag = lexicon.certainTag(words, word);
      if (tag < 0) {
        TagFeatures.fill(features, words, lexicon, word, before, beforeThat);
        weights.score(features, scores);
        tag = best(scores, classes);
      }
      tags[word] = tag;
      beforeThat = before;
      before = tag;
    }
    return tags;
  }

  /** The class with the highest score, the first of equals. */
  public static int best(int[] scores, int classes) {
    int best = 0;
    for (int i = 1; i < classes; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
