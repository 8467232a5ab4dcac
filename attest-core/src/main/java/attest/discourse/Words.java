package attest.discourse;

import attest.model.Sentence;
import attest.model.Token;
import attest.resource.ResourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A named set of lemmas and phrases of {@code english/words.tsv}. */
final class Words {
  /** From the first word of a phrase to its further words. */
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  private Words(String row) {
    for (String phrase : row.strip().split(" +")) {
      List<String> parts = List.of(phrase.split("_"));
      phrases
          .computeIfAbsent(parts.getFirst(), key -> new ArrayList<>())
          .add(parts.subList(1, parts.size()));
    }
  }

  /** All sets by name. */
  static Map<String, Words> english() {
    Map<String, Words> sets = new HashMap<>();
    for (List<String> row : ResourceFile.rows(Words.class, "english/words.tsv", 2)) {
      sets.put(row.getFirst(), new Words(row.get(1)));
    }
    return sets;
  }

  /** Whether a word or phrase of the set starts at the given token, by form or lemma. */
  boolean startsAt(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return startsAt(sentence, at, token.lemma().toLowerCase(Locale.ROOT))
        || startsAt(sentence, at, token.form().toLowerCase(Locale.ROOT));
  }

  private boolean startsAt(Sentence sentence, int at, String word) {
    for (List<String> rest : phrases.getOrDefault(word, List.of())) {
      boolean all = at + rest.size() < sentence.size();
      for (int i = 0; all && i < rest.size(); i++) {
        Token next = sentence.token(at + 1 + i);
        all =
            next.form().equalsIgnoreCase(rest.get(i)) || next.lemma().equalsIgnoreCase(rest.get(i));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  boolean isIn(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (startsAt(sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
