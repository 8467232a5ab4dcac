package attest.actor;

import attest.model.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names to actors; finds the longest name that starts at a piece of a text. */
final class AliasIndex {
  /** What a name does. */
  enum Use {
    NAME,
    /** "Iraqi": stands for the state only before a noun. */
    ADJECTIVE,
    /** "Iraqis". */
    PEOPLE,
    /** "Baghdad": the government where it speaks, else a town. */
    SEAT
  }

  /**
   * A name of an actor.
   *
   * @param acronym whether all its letters are capitals, so that "is" is not IS
   */
  record Entry(Actor actor, String written, Use use, boolean acronym, boolean lower) {
    static Entry of(Actor actor, String written, Use use) {
      boolean acronym = written.chars().noneMatch(Character::isLowerCase);
      boolean lower = written.chars().noneMatch(Character::isUpperCase);
      return new Entry(actor, written, use, acronym && !lower, lower);
    }
  }

  /** A name found in a text: pieces from one index to one before another. */
  record Match(int from, int to, List<Entry> entries) {
    Match {
      entries = List.copyOf(entries);
    }

    Entry first() {
      return entries.getFirst();
    }
  }

  private final Set<String> english;
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /**
   * @param english capitals that are words of the language too: "IS", "US"
   */
  AliasIndex(Set<String> english) {
    this.english = Set.copyOf(english);
  }

  void add(Actor actor, String name, Use use) {
    List<Piece> pieces = Fold.pieces(name);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a name without letters: \"" + name + "\"");
    }
    String key = Fold.keyOf(pieces);
    List<Entry> same = entries.computeIfAbsent(key, k -> new ArrayList<>(1));
    for (Entry entry : same) {
      if (entry.actor().id().equals(actor.id()) && entry.use() == use) {
        return;
      }
    }
    same.add(Entry.of(actor, name, use));
    int gap = key.indexOf(' ');
    int length = 1;
    for (int at = gap; at >= 0; at = key.indexOf(' ', at + 1)) {
      length++;
    }
    longest.merge(gap < 0 ? key : key.substring(0, gap), length, Math::max);
  }

  List<Entry> named(String name) {
    return entries.getOrDefault(Fold.key(name), List.of());
  }

  Map<String, List<Entry>> all() {
    return entries;
  }

  /** The longest name that starts at the given piece; empty if none does. */
  java.util.Optional<Match> longestAt(Words words, int from) {
    int start = from;
    while (start < words.size() && words.piece(start).isArticle()) {
      start++;
    }
    if (start >= words.size()) {
      return java.util.Optional.empty();
    }
    int most = longest.getOrDefault(words.piece(start).key(), 0);
    for (int length = most; length > 0; length--) {
      java.util.Optional<Match> match = match(words, from, start, length);
      if (match.isPresent()) {
        return match;
      }
    }
    return java.util.Optional.empty();
  }

  private java.util.Optional<Match> match(Words words, int from, int start, int length) {
    StringBuilder key = new StringBuilder();
    int at = start;
    int kept = 0;
    for (; at < words.size() && kept < length; at++) {
      if (at > start && words.breaksBefore(at)) {
        return java.util.Optional.empty();
      }
      if (!words.piece(at).isArticle()) {
        key.append(kept == 0 ? "" : " ").append(words.piece(at).key());
        kept++;
      }
    }
    if (kept < length) {
      return java.util.Optional.empty();
    }
    int first = start;
    int end = at;
    List<Entry> fitting =
        entries.getOrDefault(key.toString(), List.of()).stream()
            .filter(entry -> fits(entry, words, first, end))
            .toList();
    return fitting.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(new Match(from, at, fitting));
  }

  /** Whether the letters are capitals where the name has them. */
  private boolean fits(Entry entry, Words words, int from, int to) {
    if (entry.lower()) {
      return true;
    }
    boolean upper = true;
    for (int i = from; i < to; i++) {
      Piece.Shape shape = words.piece(i).shape();
      upper &=
          shape == Piece.Shape.UPPER
              || shape == Piece.Shape.DIGITS
              || words.piece(i).key().length() == 1;
    }
    if (words.isAllCapitals()) {
      return upper
          && !(entry.acronym()
              && to - from == 1
              && words.isUndotted(from)
              && english.contains(words.key(from)));
    }
    boolean inner = words.piece(from).joined() && to - from == 1;
    return entry.acronym() ? upper && !inner : words.piece(from).shape() != Piece.Shape.LOWER;
  }
}
