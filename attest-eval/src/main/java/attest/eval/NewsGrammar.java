package attest.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Draws sentences with their trees from a grammar of the news register, so that the parser knows
 * headlines, leads and tolls, which web text lacks. {@code news-grammar.txt} explains its form.
 */
final class NewsGrammar {
  private static final String FILE = "news-grammar.txt";

  private final Map<String, List<List<Part>>> rules = new TreeMap<>();

  /**
   * A part of a rule.
   *
   * @param relation to the head of its phrase; {@code *} for the head itself
   * @param content a symbol, or word/TAG
   * @param optional whether it is left out half the time
   */
  private record Part(String relation, String content, boolean optional) {}

  /** The built-in grammar. */
  static NewsGrammar builtIn() throws IOException {
    try (InputStream in = NewsGrammar.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new NewsGrammar(text.lines().toList());
    }
  }

  NewsGrammar(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
          throw new IllegalArgumentException(FILE + ":" + (i + 1) + ": no colon");
        }
        rule(line.substring(0, colon), line.substring(colon + 2).strip().split(" +"));
      }
    }
    check();
  }

  private void rule(String symbol, String[] items) {
    int slash = symbol.indexOf('/');
    if (slash > 0) {
      for (String word : items) {
        alternatives(symbol.substring(0, slash))
            .add(List.of(new Part("*", word + symbol.substring(slash), false)));
      }
      return;
    }
    List<Part> parts = new ArrayList<>();
    for (String item : items) {
      boolean optional = item.endsWith("?");
      String bare = optional ? item.substring(0, item.length() - 1) : item;
      int equals = bare.indexOf('=');
      parts.add(
          bare.startsWith("*")
              ? new Part("*", bare.substring(1), false)
              : new Part(bare.substring(0, equals), bare.substring(equals + 1), optional));
    }
    alternatives(symbol).add(parts);
  }

  private List<List<Part>> alternatives(String symbol) {
    return rules.computeIfAbsent(symbol, any -> new ArrayList<>());
  }

  private void check() {
    rules.forEach((symbol, alternatives) -> {
      for (List<Part> parts : alternatives) {
        long heads = parts.stream().filter(part -> part.relation().equals("*")).count();
        boolean known =
            parts.stream()
                .allMatch(part -> isWord(part.content()) || rules.containsKey(part.content()));
        if (heads != 1 || !known) {
          throw new IllegalArgumentException(FILE + ": " + symbol + ": " + parts);
        }
      }
    });
  }

  /** A word and its tag, such as {@code ,/,}; symbols hold no slash. */
  private static boolean isWord(String content) {
    return content.indexOf('/') >= 0;
  }

  /** Draws that many sentences; the same seed draws the same ones. */
  Treebank draw(int sentences, long seed) {
    Random random = new Random(seed);
    List<Treebank.Sentence> drawn = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      drawn.add(sentence(random));
    }
    return new Treebank(drawn);
  }

  private Treebank.Sentence sentence(Random random) {
    List<Treebank.Word> words = new ArrayList<>();
    int root = expand("TEXT", words, random);
    set(words, root, 0, "root");
    capitalise(words, 0);
    dropDoubledCommas(words);
    return new Treebank.Sentence("", "news-grammar", true, words);
  }

  /** A comma that closes an apposition falls away before the next mark. */
  private static void dropDoubledCommas(List<Treebank.Word> words) {
    for (int at = words.size() - 2; at >= 0; at--) {
      boolean doubled =
          words.get(at).form().equals(",") && words.get(at + 1).relation().equals("punct");
      if (doubled) {
        words.remove(at);
        for (int i = 0; i < words.size(); i++) {
          Treebank.Word word = words.get(i);
          words.set(i, word.head() > at + 1 ? word.withHead(word.head() - 1) : word);
        }
      }
    }
  }

  private static void capitalise(List<Treebank.Word> words, int at) {
    Treebank.Word word = words.get(at);
    String form = Character.toUpperCase(word.form().charAt(0)) + word.form().substring(1);
    words.set(
        at, new Treebank.Word(form, word.lemma(), word.tag(), word.head(), word.relation(), true));
  }

  /** Adds the words of a symbol; the place of their head, from 1. */
  private int expand(String symbol, List<Treebank.Word> words, Random random) {
    if (isWord(symbol)) {
      int slash = symbol.lastIndexOf('/');
      String form = symbol.substring(0, slash);
      words.add(new Treebank.Word(form, form, symbol.substring(slash + 1), -1, "", true));
      return words.size();
    }
    List<List<Part>> alternatives = rules.getOrDefault(symbol, List.of());
    List<Part> parts = alternatives.get(random.nextInt(alternatives.size()));
    int head = 0;
    int start = words.size();
    Map<Integer, String> dependents = new TreeMap<>();
    for (Part part : parts) {
      if (part.optional() && random.nextBoolean()) {
        continue;
      }
      int place = expand(part.content(), words, random);
      if (part.relation().equals("*")) {
        head = place;
      } else {
        dependents.put(place, part.relation());
      }
    }
    for (Map.Entry<Integer, String> dependent : dependents.entrySet()) {
      set(words, dependent.getKey(), head, dependent.getValue());
    }
    if (symbol.equals("LEAD")) {
      capitalise(words, start);
    }
    return head;
  }

  private static void set(List<Treebank.Word> words, int place, int head, String relation) {
    Treebank.Word word = words.get(place - 1);
    words.set(
        place - 1,
        new Treebank.Word(
            word.form(), word.lemma(), word.tag(), head, relation, word.spaceBehind()));
  }
}
