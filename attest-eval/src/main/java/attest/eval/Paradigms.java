package attest.eval;

import attest.language.English;
import attest.resource.ResourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the other forms of a word tell of its parts of speech: "flattens" beside "flattened" and
 * "flattening" is a form of a verb, "bandits" without "bandited" a plural. It helps the tagger with
 * words that the treebank lacks.
 */
final class Paradigms {
  private static final String WORDS = "english/common-words.txt";

  private final Set<String> words;

  Paradigms(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /** Those of the built-in list of common words. */
  static Paradigms builtIn() {
    return new Paradigms(
        ResourceFile.lines(English.class, WORDS).stream()
            .map(ResourceFile.Line::text)
            .filter(word -> word.indexOf('\'') < 0)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** All words known. */
  Set<String> words() {
    return words;
  }

  /** One letter for each thing that the other forms say; empty if they say nothing. */
  String of(String word) {
    StringBuilder signs = new StringBuilder();
    boolean verb = isVerb(word);
    add(signs, 'V', verb);
    add(signs, 'M', verb && hasNoun(word));
    add(signs, 'P', !verb && (hasForm(word, "s") || hasForm(word, "es") || plural(word)));
    add(signs, 'J', isGraded(word));
    add(signs, 'L', words.contains(word + "ly"));
    List<String> singulars = word.endsWith("s") ? bases(word, "s") : List.of();
    add(signs, 'S', singulars.stream().anyMatch(words::contains));
    add(signs, 'Z', singulars.stream().anyMatch(this::isVerb));
    add(signs, 'N', singulars.stream().anyMatch(base -> isVerb(base) && hasNoun(base)));
    add(signs, 'D', word.endsWith("ed") && bases(word, "ed").stream().anyMatch(this::isVerb));
    add(signs, 'G', word.endsWith("ing") && bases(word, "ing").stream().anyMatch(this::isVerb));
    add(signs, 'R', word.endsWith("ly") && words.contains(word.substring(0, word.length() - 2)));
    return signs.toString();
  }

  private static void add(StringBuilder signs, char sign, boolean holds) {
    if (holds) {
      signs.append(sign);
    }
  }

  private boolean hasForm(String word, String ending) {
    return words.contains(word + ending);
  }

  /** Whether the act has a noun of its own, "deployment", so that "deploy" is hardly ever one. */
  private boolean hasNoun(String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    return Stream.of("ment", "ion", "ation", "ance", "ence")
        .anyMatch(ending -> hasForm(verb, ending) || hasForm(stem, ending));
  }

  private boolean plural(String word) {
    return word.endsWith("y") && words.contains(word.substring(0, word.length() - 1) + "ies");
  }

  private boolean isVerb(String base) {
    return words.contains(base) && forms(base, "ed") && forms(base, "ing");
  }

  private boolean isGraded(String base) {
    return forms(base, "er") && forms(base, "est");
  }

  private boolean forms(String base, String ending) {
    int length = base.length();
    if (length < 2) {
      return false;
    }
    char last = base.charAt(length - 1);
    String short1 = base.substring(0, length - 1);
    boolean plain = words.contains(base + ending) || words.contains(base + last + ending);
    boolean silent = last == 'e' && words.contains(short1 + ending);
    return plain || silent || last == 'y' && words.contains(short1 + 'i' + ending);
  }

  /** What may stand before the ending in the dictionary. */
  private static List<String> bases(String word, String ending) {
    String stem = word.substring(0, word.length() - ending.length());
    int length = stem.length();
    if (length < 2) {
      return List.of();
    }
    char last = stem.charAt(length - 1);
    String shorter = stem.substring(0, length - 1);
    if (ending.equals("s")) {
      return last == 'e' ? List.of(stem, shorter, ies(shorter)) : List.of(stem);
    }
    return List.of(stem, stem + 'e', shorter, ies(stem));
  }

  private static String ies(String stem) {
    return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + 'y' : stem;
  }
}
