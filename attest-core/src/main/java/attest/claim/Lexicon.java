package attest.claim;

import attest.model.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The trigger words: verbs, nouns and phrases with the happenings that they tell. */
final class Lexicon {
  /** A sense found at tokens [from, to); {@code base} is the word that guards are listed under. */
  record Match(int from, int to, Sense sense, String base) {}

  private static final List<String> TOPICS = List.of("", "-protest", "-strategic", "-mishap");

  /** Stands for the object in "set_~_on_fire". */
  private static final String GAP = "~";

  private static final int WIDEST_GAP = 14;

  /** Words that open a clause of its own, in which a phrase cannot end. */
  private static final Set<String> CLAUSE = WordSet.english("lexicon.clause");

  private final Map<String, List<Sense>> byFirst = new HashMap<>();
  private final Set<String> verbs = new TreeSet<>();

  static Lexicon english() {
    Lexicon lexicon = new Lexicon();
    for (String topic : TOPICS) {
      lexicon.load("trigger-verbs" + topic, true);
      lexicon.load("trigger-nouns" + topic, false);
    }
    return lexicon;
  }

  private void load(String file, boolean verb) {
    for (List<String> row : Table.english(file, 4)) {
      EventType type =
          EventType.find(row.get(0))
              .orElseThrow(() -> new IllegalStateException(file + ": no kind " + row.get(0)));
      Frame frame = Frame.valueOf(row.get(1));
      Need need = Need.of(row.get(2));
      for (List<String> phrase : Table.phrases(row.get(3))) {
        List<String> words = new ArrayList<>();
        phrase.forEach(word -> words.addAll(List.of(word.split("-"))));
        add(new Sense(List.copyOf(words), verb, type, frame, need));
        String joined = String.join("-", words);
        if (phrase.size() == 1 && words.size() > 1) {
          add(new Sense(List.of(joined), verb, type, frame, need));
        }
      }
    }
  }

  private void add(Sense sense) {
    byFirst.computeIfAbsent(sense.words().getFirst(), key -> new ArrayList<>()).add(sense);
    if (sense.verb()) {
      verbs.add(sense.words().getFirst());
    }
  }

  /** Base forms of all trigger verbs. */
  Set<String> verbs() {
    return verbs;
  }

  /** The senses whose words stand from the given token on, longest first, then in file order. */
  List<Match> at(Wording words, int from) {
    List<Match> matches = new ArrayList<>();
    for (String stem : words.stems(from)) {
      for (Sense sense : byFirst.getOrDefault(stem, List.of())) {
        int to = sense.words().contains(GAP) ? around(words, from, sense) : end(words, from, sense);
        boolean known = matches.stream().anyMatch(match -> match.sense().equals(sense));
        if (to > 0 && !known) {
          String base = sense.verb() ? sense.words().getFirst() : sense.words().getLast();
          matches.add(new Match(from, to, sense, base));
        }
      }
    }
    matches.sort(
        Comparator.comparingInt((Match match) -> -match.to())
            .thenComparing(match -> !match.sense().words().contains(GAP))
            .thenComparingInt(match -> -needs(match.sense())));
    return matches;
  }

  /** What needs more company says more: "shells hit" before "hit". */
  private static int needs(Sense sense) {
    return switch (sense.need().kind()) {
      case SUBJECT, OBJECT -> 3;
      case NEAR -> 2;
      case VIOLENT, WEAK -> 1;
      case NOTHING -> sense.verb() ? 0 : 1;
    };
  }

  /** "Set three houses on fire": the verb alone, where its other words stand behind its object. */
  private static int around(Wording words, int from, Sense sense) {
    List<String> tail = sense.words().subList(sense.words().indexOf(GAP) + 1, sense.words().size());
    for (int at = from + 2; at <= from + WIDEST_GAP; at++) {
      boolean finite = words.isFiniteVerb(at - 1) && !words.tag(at - 1).equals("VBN");
      boolean clause =
          words.is(at - 1, CLAUSE) || words.tagged(at - 1, "TO", "WP", "WDT", ".", ":");
      if (finite || clause) {
        return -1;
      }
      if (words.says(at, tail)) {
        return from + 1;
      }
    }
    return -1;
  }

  private static int end(Wording words, int from, Sense sense) {
    int at = from + 1;
    for (int i = 1; i < sense.words().size(); i++) {
      if (words.isHyphen(at)) {
        at++;
      }
      if (sense.verb() && !says(words, at, sense.words().get(i)) && isFiller(words, at)) {
        at++;
      }
      if (!says(words, at, sense.words().get(i))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** "opened indiscriminate fire": a word that may stand inside a phrase. */
  private static boolean isFiller(Wording words, int at) {
    return words.isAdverb(at) || words.tag(at).startsWith("JJ");
  }

  private static boolean says(Wording words, int at, String word) {
    return at < words.size() && (words.at(at).equals(word) || words.stems(at).contains(word));
  }
}
