package attest.act;

import attest.resource.ResourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nouns of politics: the class that frames ask for and the act that the noun itself tells. */
final class Nouns {
  private static final String PERSON = "person";
  private static final String MEASURE = "measure";
  private static final int DEEP = 3;

  private record Entry(String kind, Meaning meaning) {}

  /**
   * What a noun is in its sentence.
   *
   * @param kinds its classes
   * @param meaning what it tells, if anything
   */
  record Sense(List<String> kinds, Optional<Meaning> meaning) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();

  static Nouns english() {
    Nouns nouns = new Nouns();
    for (List<String> row : ResourceFile.rows(Nouns.class, "english/nouns.tsv", 3)) {
      Entry entry = new Entry(row.get(0), Meaning.of(row.get(1)));
      for (String word : row.get(2).split(" ")) {
        nouns.entries.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
        if (word.indexOf('-') > 0) {
          String apart = word.replace('-', '_');
          nouns.entries.computeIfAbsent(apart, key -> new ArrayList<>()).add(entry);
        }
      }
    }
    return nouns;
  }

  /** What the noun at the given token is; the longer phrase ("hunger strike") tells more. */
  Sense of(Tree tree, int noun) {
    List<String> kinds = new ArrayList<>();
    List<Meaning> meanings = new ArrayList<>();
    for (String key : keys(tree, noun)) {
      for (Entry entry : entries.getOrDefault(key, List.of())) {
        kinds.add(entry.kind());
        if (!entry.meaning().isNothing()) {
          meanings.add(entry.meaning());
        }
      }
    }
    return new Sense(kinds, meanings.stream().findFirst());
  }

  /** Whether the noun is of the class; "air strikes" are no strikes. */
  boolean is(Tree tree, int noun, String kind) {
    if (tree.lemma(noun).equals(kind) || kind.equals(PERSON) && isPerson(tree, noun)) {
      return true;
    }
    for (String key : keys(tree, noun)) {
      List<Entry> known = entries.get(key);
      if (known != null) {
        return known.stream().anyMatch(entry -> entry.kind().equals(kind));
      }
    }
    return false;
  }

  /** "talks" of "a series of talks", "nurses" of "hundreds of nurses". */
  int counted(Tree tree, int noun) {
    int counted = noun;
    for (int steps = 0; steps < DEEP && is(tree, counted, MEASURE); steps++) {
      counted = tree.of(counted).orElse(counted);
    }
    return counted;
  }

  /** A person's name, by its form or by the title before it: "President Blum". */
  private boolean isPerson(Tree tree, int noun) {
    if (tree.isPerson(noun)) {
      return true;
    }
    return tree.tag(noun).startsWith("NNP")
        && tree.children(noun).stream()
            .filter(child -> child < noun)
            .map(child -> entries.getOrDefault(tree.lemma(child), List.of()))
            .anyMatch(known -> known.stream().anyMatch(entry -> entry.kind().equals(PERSON)));
  }

  private List<String> keys(Tree tree, int noun) {
    List<String> keys = new ArrayList<>();
    String lemma = tree.lemma(noun);
    for (int child : tree.children(noun)) {
      switch (tree.relation(child)) {
        case "compound", "amod", "nummod" -> {
          keys.add(tree.lemma(child) + "_" + lemma);
          keys.add(tree.lemma(child) + "_" + tree.form(noun));
        }
        case "nmod" -> keys.add(lemma + "_" + tree.lemma(child));
        default -> {}
      }
    }
    keys.add(lemma);
    if (!tree.form(noun).equals(lemma)) {
      keys.add(tree.form(noun));
    }
    return keys;
  }
}
