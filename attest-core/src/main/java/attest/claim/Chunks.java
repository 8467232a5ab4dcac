package attest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sentence into noun phrases by tags and word order alone, so that roles survive a wrong
 * tree.
 */
final class Chunks {
  private static final Set<String> ALONE =
      Set.of("those", "others", "some", "many", "several", "dozens", "scores", "hundreds", "one");

  private static final Set<String> CLAUSES =
      Set.of("after", "before", "as", "while", "since", "until", "because", "that", "if", "though");

  private static final Set<String> DAYS = Set.of("today", "tonight", "yesterday", "tomorrow");

  private static final Set<String> SPANS =
      Set.of(
          "night",
          "week",
          "weekend",
          "month",
          "year",
          "evening",
          "morning",
          "afternoon",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private static final Set<String> RESULTS = Set.of("alive", "ablaze", "alight", "aflame", "afire");

  private final List<Chunk> all = new ArrayList<>();
  private final Wording words;
  private final Set<Integer> verbs;

  /** The chunks of a sentence; the given tokens are verbs, whatever their tags say. */
  Chunks(Wording words, Set<Integer> verbs) {
    this.words = words;
    this.verbs = verbs;
    int at = 0;
    while (at < words.size()) {
      int end = endOf(at);
      if (end > at) {
        all.add(new Chunk(at, end, headOf(at, end)));
        at = end;
      } else {
        at++;
      }
    }
  }

  private int headOf(int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (words.isNoun(at) || words.tag(at).startsWith("PRP") || words.tag(at).equals("CD")) {
        return at;
      }
    }
    return to - 1;
  }

  private int endOf(int from) {
    String tag = words.tag(from);
    if (tag.equals("PRP") || tag.equals("EX")) {
      return from + 1;
    }
    int at = from;
    int lastNoun = -1;
    while (at < words.size() && fits(at, from, lastNoun)) {
      if (isHead(at)) {
        lastNoun = at;
      }
      at++;
    }
    if (lastNoun >= 0) {
      return lastNoun + 1;
    }
    return words.is(from, ALONE) && !tag.startsWith("VB") ? from + 1 : from;
  }

  private boolean isHead(int at) {
    return !verbs.contains(at) && (words.isNoun(at) || words.tag(at).equals("CD"));
  }

  private boolean fits(int at, int from, int lastNoun) {
    if (verbs.contains(at) || isResult(at) || lastNoun >= 0 && isDay(at)) {
      return false;
    }
    String tag = words.tag(at);
    return switch (tag) {
      case "DT", "PDT", "PRP$" -> at == from || at == from + 1 && words.tag(from).equals("PDT");
      case "POS" -> lastNoun >= 0;
      case "CC" ->
          words.isHyphen(at - 1) && words.isHyphen(at + 1)
              || lastNoun < 0 && at > from && isAdjective(at - 1) && joinsNames(at);
      case "VBZ", "RP", "IN" ->
          at > from && words.tagged(at - 1, "DT", "CD") && words.opensName(at) && nounBehind(at);
      case "CD" -> !opensCount(at, lastNoun);
      case "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "$", "AFX", "FW" -> true;
      case "HYPH" -> at > from && joins(at);
      case "VBN" -> at > from ? leadsToNoun(at) : isEpithet(at);
      case "VBG" -> at > from && leadsToNoun(at);
      case "RB", "RBR" -> at + 1 < words.size() && beforeNumber(at) || words.isHyphen(at + 1);
      case "``", "''" -> at > from && lastNoun < 0 || insideName(at);
      default ->
          joins(at) && at > from || words.at(at).equals("than") && beforeNumber(at) && at > from;
    };
  }

  /** "In the explosion 20 people": a number behind a noun begins another phrase. */
  private boolean opensCount(int number, int lastNoun) {
    boolean behindNoun = lastNoun >= 0 && lastNoun == number - 1 && words.tagged(lastNoun, "NN");
    int next = words.tagged(number + 1, "JJ", "VBN") ? number + 2 : number + 1;
    return behindNoun && words.tagged(next, "NNS");
  }

  /** "Gunmen last night", "the rebels today": when they did it is no part of who did it. */
  private boolean isDay(int at) {
    boolean day = words.is(at, DAYS) && !words.tag(at + 1).equals("POS");
    return day || words.is(at, "last", "this") && words.is(at + 1, SPANS);
  }

  /** "Burned two men alive", "set a shop on fire": what became of them, whatever the tags say. */
  private boolean isResult(int at) {
    return words.is(at, RESULTS)
        || words.at(at).equals("fire") && words.at(at - 1).equals("on") && !words.isNoun(at + 1);
  }

  /** A hyphen inside a word; the dash of a dateline stands between blanks. */
  private boolean joins(int at) {
    return words.isHyphen(at)
        && at > 0
        && words.token(at - 1).span().end() == words.token(at).span().start();
  }

  private boolean isAdjective(int at) {
    return words.tag(at).startsWith("JJ");
  }

  /** "Polish and Ukrainian activists", "Somali and AU forces". */
  private boolean joinsNames(int at) {
    boolean name = words.tag(at - 1).startsWith("JJ") && isCapital(at - 1) && isCapital(at + 1);
    return isAdjective(at + 1) || name && words.isNoun(at + 1) && words.isNoun(at + 2);
  }

  private boolean isCapital(int at) {
    return at >= 0 && at < words.size() && Character.isUpperCase(words.token(at).form().charAt(0));
  }

  private boolean insideName(int at) {
    return words.isNoun(at - 1) && words.isNoun(at + 1) && words.tag(at).equals("``");
  }

  /** "neighbouring Syria", "U.S.-led coalition". */
  private boolean leadsToNoun(int at) {
    boolean afterOpener =
        switch (words.tag(at - 1)) {
          case "DT", "JJ", "PRP$", "CD", "HYPH", "POS" -> true;
          default -> words.isHyphen(at - 1);
        };
    return afterOpener && (words.isNoun(at + 1) || words.tag(at + 1).equals("JJ"));
  }

  /** "by suspected rebels", "between armed men and the police". */
  private boolean isEpithet(int at) {
    boolean afterLink = words.tag(at - 1).equals("IN") && !words.is(at - 1, CLAUSES);
    return afterLink && (words.isNoun(at + 1) || isAdjective(at + 1) && words.isNoun(at + 2));
  }

  private boolean nounBehind(int at) {
    return words.isNoun(at + 1) || isAdjective(at + 1);
  }

  private boolean beforeNumber(int at) {
    return words.tag(at + 1).equals("CD");
  }

  List<Chunk> all() {
    return all;
  }

  /** The chunk that holds the given token. */
  Optional<Chunk> holding(int token) {
    for (Chunk chunk : all) {
      if (chunk.holds(token)) {
        return Optional.of(chunk);
      }
    }
    return Optional.empty();
  }

  /** The chunk that starts at the given token. */
  Optional<Chunk> startingAt(int token) {
    for (Chunk chunk : all) {
      if (chunk.from() == token) {
        return Optional.of(chunk);
      }
    }
    return Optional.empty();
  }

  /** The chunk whose last token is the one before the given token. */
  Optional<Chunk> endingAt(int token) {
    for (Chunk chunk : all) {
      if (chunk.to() == token) {
        return Optional.of(chunk);
      }
    }
    return Optional.empty();
  }
}
