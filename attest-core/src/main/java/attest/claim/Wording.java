package attest.claim;

import attest.model.Sentence;
import attest.model.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence in small letters; a place outside it holds the empty word. */
final class Wording {
  private static final Set<String> TIMES = WordSet.english("wording.times");

  private final Sentence sentence;
  private final String[] words;
  private final List<Set<String>> stems = new ArrayList<>();
  private final Set<String> all;

  Wording(Sentence sentence) {
    this.sentence = sentence;
    this.words = new String[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = sentence.token(i).form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
    this.all = new HashSet<>(List.of(words));
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return words.length;
  }

  String at(int index) {
    return index < 0 || index >= words.length ? "" : words[index];
  }

  boolean is(int index, Set<String> any) {
    return any.contains(at(index));
  }

  /** Whether one of the given words stands anywhere in the sentence. */
  boolean holdAny(Set<String> any) {
    for (String word : any) {
      if (all.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is one of the given ones. */
  boolean is(int index, String... any) {
    return isOneOf(at(index), any);
  }

  /** Whether the tag is one of the given ones. */
  boolean tagged(int index, String... any) {
    return isOneOf(tag(index), any);
  }

  private static boolean isOneOf(String word, String... any) {
    for (String other : any) {
      if (other.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean says(int from, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!at(from + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  String tag(int index) {
    return index < 0 || index >= words.length ? "" : sentence.token(index).tag();
  }

  boolean isNoun(int index) {
    return tag(index).startsWith("NN");
  }

  boolean isFiniteVerb(int index) {
    return switch (tag(index)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  boolean isVerb(int index) {
    return tag(index).startsWith("VB") || tag(index).equals("MD");
  }

  boolean isAdverb(int index) {
    return tag(index).startsWith("RB");
  }

  /** "Sunday", "last", "overnight": words that start a time instead of a person. */
  boolean isTime(int index) {
    return is(index, TIMES);
  }

  /** "Four al Shabaab fighters", "17 IS militants": part of a name, whatever its tag. */
  boolean opensName(int index) {
    if (index < 0 || index + 1 >= size()) {
      return false;
    }
    String form = token(index).form();
    boolean capitals = form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    boolean article = form.equals("al") || form.equals("el");
    return article && Character.isUpperCase(token(index + 1).form().charAt(0))
        || capitals && tagged(index, "VBZ", "RP", "IN");
  }

  boolean isHyphen(int index) {
    return switch (at(index)) {
      case "-", "\u2013", "\u2010", "\u2011", "\u2014" -> true;
      default -> false;
    };
  }

  /** The base forms that the word may be a form of. */
  Set<String> stems(int index) {
    if (stems.isEmpty()) {
      sentence.tokens().forEach(token -> stems.add(Stems.of(token)));
    }
    return stems.get(index);
  }

  Token token(int index) {
    return sentence.token(index);
  }
}
