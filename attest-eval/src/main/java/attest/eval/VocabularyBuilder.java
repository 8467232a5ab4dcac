package attest.eval;

import attest.language.EnglishModel.Vocabulary;
import attest.language.Lemmatizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Takes word lists from a treebank: verbs, names, common words, and lemmas that no rule finds. */
final class VocabularyBuilder {
  private final Treebank treebank;

  VocabularyBuilder(Treebank treebank) {
    this.treebank = treebank;
  }

  Vocabulary build() {
    List<String> verbs =
        distinct(
            word -> word.tag().startsWith("VB") && isPlain(word.lemma()), Treebank.Word::lemma);
    List<String> common =
        distinct(
            word -> !word.tag().startsWith("NNP") && isPlain(word.form()), Treebank.Word::form);
    return new Vocabulary(exceptions(verbs), verbs, common, names());
  }

  private List<String> distinct(
      Predicate<Treebank.Word> wanted, java.util.function.Function<Treebank.Word, String> part) {
    TreeSet<String> found = new TreeSet<>();
    for (Treebank.Sentence sentence : treebank.sentences()) {
      sentence.words().stream().filter(wanted).map(part).forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static boolean isPlain(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private List<String> names() {
    Map<String, int[]> counts = new TreeMap<>();
    for (Treebank.Sentence sentence : treebank.sentences()) {
      for (Treebank.Word word : sentence.words()) {
        boolean name = word.tag().startsWith("NNP") && isMixed(word.form());
        String small = word.form().toLowerCase(Locale.ROOT);
        counts.computeIfAbsent(small, any -> new int[2])[name ? 1 : 0]++;
      }
    }
    List<String> names = new ArrayList<>();
    counts.forEach((word, count) -> {
      if (count[1] > 4 * count[0] && word.length() > 2) {
        names.add(word);
      }
    });
    return names;
  }

  private static boolean isMixed(String form) {
    return Character.isUpperCase(form.charAt(0)) && form.chars().anyMatch(Character::isLowerCase);
  }

  private List<String> exceptions(List<String> verbs) {
    Lemmatizer rules = new Lemmatizer(List.of(), verbs);
    Map<String, Map<String, Integer>> lemmas = new TreeMap<>();
    for (Treebank.Sentence sentence : treebank.sentences()) {
      for (Treebank.Word word : sentence.words()) {
        if (!word.tag().startsWith("NNP") && !word.form().contains("\t")) {
          String key = word.form().toLowerCase(Locale.ROOT) + '\t' + word.tag();
          lemmas.computeIfAbsent(key, any -> new TreeMap<>()).merge(word.lemma(), 1, Integer::sum);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lemmas.forEach((key, found) -> {
      String most = most(found);
      int tab = key.indexOf('\t');
      if (!rules.lemma(key.substring(0, tab), key.substring(tab + 1)).equals(most)) {
        lines.add(key + '\t' + most);
      }
    });
    return lines;
  }

  private static String most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
