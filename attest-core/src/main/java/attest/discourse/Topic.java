package attest.discourse;

import attest.model.Sentence;
import attest.model.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a report is about: the words of content of its headline and lead. */
record Topic(Map<String, Double> words, Set<String> deeds) {
  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "do",
          "say",
          "tell",
          "make",
          "take",
          "get",
          "go",
          "come",
          "give",
          "year",
          "day",
          "week",
          "month",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "people",
          "report",
          "reuters",
          "xinhua",
          "new",
          "time",
          "use");

  /** A word weighs the more the fewer sentences of the report have it. */
  static Topic of(List<Sentence> headlineAndLead, List<Sentence> all) {
    Map<String, Integer> count = new HashMap<>();
    for (Sentence sentence : all) {
      content(sentence).forEach(word -> count.merge(word, 1, Integer::sum));
    }
    Map<String, Double> words = new HashMap<>();
    Set<String> deeds = new HashSet<>();
    for (Sentence sentence : headlineAndLead) {
      for (Token token : sentence.tokens()) {
        String word = key(token);
        if (isContent(token, word)) {
          words.put(word, Math.log(1 + (double) all.size() / count.getOrDefault(word, 1)));
          if (token.tag().startsWith("VB") || isRootOrObject(token)) {
            deeds.add(word);
          }
        }
      }
    }
    return new Topic(Map.copyOf(words), Set.copyOf(deeds));
  }

  /** The weight of the different words of content that the sentence shares with the topic. */
  double shared(Sentence sentence) {
    double shared = 0;
    for (String word : content(sentence)) {
      shared += words.getOrDefault(word, 0.0);
    }
    return shared;
  }

  /** Whether the sentence names a deed of the topic. */
  boolean hasDeed(Sentence sentence) {
    return content(sentence).stream().anyMatch(deeds::contains);
  }

  private static Set<String> content(Sentence sentence) {
    Set<String> found = new HashSet<>();
    for (Token token : sentence.tokens()) {
      String word = key(token);
      if (isContent(token, word)) {
        found.add(word);
      }
    }
    return found;
  }

  private static boolean isRootOrObject(Token token) {
    return token.tag().equals("NN")
        && (token.mainRelation().equals("obj") || token.mainRelation().equals("root"));
  }

  private static String key(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean isContent(Token token, String word) {
    boolean open = token.isNoun() || token.tag().startsWith("VB") || token.tag().startsWith("JJ");
    return open && word.length() > 2 && !LIGHT.contains(word);
  }
}
