package attest.claim;

import java.util.List;
import java.util.Set;

/** Words that set a happening apart from those told before: "another", "separately". */
final class Separation {
  private static final Set<String> APART =
      Set.of("another", "separate", "separately", "elsewhere", "similar", "previous", "earlier");

  private Separation() {}

  static boolean setsApart(Line line, List<Trigger> group) {
    Wording words = line.words();
    Trigger first = group.getFirst();
    int start = line.chunks().holding(first.to() - 1).map(Chunk::from).orElse(first.from());
    for (int at = Math.min(start, first.from()); at < first.from(); at++) {
      if (words.is(at, APART)) {
        return true;
      }
    }
    boolean second =
        words.at(first.from() - 1).equals("second") && words.tag(first.from() - 2).equals("DT");
    return second
        || words.is(0, APART)
        || words.at(0).equals("meanwhile")
        || first.from() > 0 && words.is(first.from() - 1, APART);
  }
}
