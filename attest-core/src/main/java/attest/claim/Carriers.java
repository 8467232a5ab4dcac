package attest.claim;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the verb that carries an event noun: "carried out an air strike", "came under fire". */
final class Carriers {
  private final Set<String> doing = new TreeSet<>();
  private final Set<String> suffering = new TreeSet<>();

  static Carriers english() {
    Carriers carriers = new Carriers();
    for (var row : Table.english("light-verbs", 2)) {
      Set<String> verbs = row.get(0).equals("doer") ? carriers.doing : carriers.suffering;
      for (var phrase : Table.phrases(row.get(1))) {
        verbs.add(String.join(" ", phrase));
      }
    }
    return carriers;
  }

  /** The doer and the one who suffers, as the carrying verb tells them. */
  Optional<Arguments> around(Line line, Grammar grammar, int from, int to) {
    Optional<Chunk> chunk = line.chunks().holding(to - 1);
    if (chunk.isEmpty()) {
      return Optional.empty();
    }
    int start = line.chunks().holding(from).map(Chunk::from).orElse(from);
    int verb = verbBefore(line, Math.min(start, chunk.get().from()));
    if (verb >= 0) {
      boolean orders = line.words().stems(verb).contains("order");
      if (carries(line, verb, doing) && !orders) {
        return Optional.of(new Arguments(false, grammar.subject(verb, 0), Optional.empty(), to));
      }
      if (carries(line, verb, suffering)) {
        return Optional.of(new Arguments(true, Optional.empty(), grammar.subject(verb, 0), to));
      }
    }
    return passive(line, grammar, chunk.get());
  }

  private static int verbBefore(Line line, int start) {
    Wording words = line.words();
    int at = start - 1;
    boolean numberOf = words.at(at).equals("of") && line.chunks().endingAt(at).isPresent();
    if (numberOf) {
      at = line.chunks().endingAt(at).map(c -> c.from() - 1).orElse(at);
    }
    for (int steps = 0; steps < 4 && at >= 0; steps++, at--) {
      if (words.isVerb(at)) {
        return at;
      }
      String tag = words.tag(at);
      boolean skip =
          tag.equals("RP")
              || tag.equals("RB")
              || tag.equals("IN")
              || tag.equals("``")
              || tag.equals("CC")
              || tag.equals("''");
      if (!skip) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean carries(Line line, int verb, Set<String> verbs) {
    String next = line.words().at(verb + 1);
    for (String stem : line.words().stems(verb)) {
      if (verbs.contains(stem) || verbs.contains(stem + " " + next)) {
        return true;
      }
    }
    return false;
  }

  /** "The attack was carried out by gunmen". */
  private Optional<Arguments> passive(Line line, Grammar grammar, Chunk chunk) {
    for (int at = chunk.to(); at < Math.min(line.words().size(), chunk.to() + 12); at++) {
      if (line.words().isVerb(at)
          && Stems.isPast(line.words().token(at))
          && carries(line, at, doing)
          && grammar.isPassive(at, at + 1)) {
        Optional<Chunk> by = grammar.agent(at + 1);
        return by.map(doer -> new Arguments(false, Optional.of(doer), Optional.empty(), doer.to()));
      }
    }
    return Optional.empty();
  }
}
