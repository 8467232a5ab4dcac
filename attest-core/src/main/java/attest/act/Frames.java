package attest.act;

import attest.resource.ResourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What verbs of politics tell, by the verb or verb and particle: "call", "call_off". */
final class Frames {
  /**
   * One row.
   *
   * @param particles the words behind the verb: "off" of "call off"; usually none
   * @param conditions what must stand around the verb
   */
  record Frame(List<String> particles, List<Condition> conditions, Meaning meaning) {}

  /**
   * What a frame asks for.
   *
   * @param kind object, preposition and so on
   * @param word the preposition; empty for the others
   * @param noun class of the noun; empty for any
   */
  record Condition(Kind kind, String word, String noun) {
    enum Kind {
      OBJECT,
      NO_OBJECT,
      SUBJECT,
      PHRASE,
      COMPLEMENT,
      NO_COMPLEMENT,
      PARTICIPLE,
      PASSIVE
    }

    static Condition of(String cell) {
      String[] sides = cell.split("=", 2);
      String value = sides.length == 2 ? sides[1] : "";
      return switch (sides[0]) {
        case "o" -> new Condition(Kind.OBJECT, "", value);
        case "-o" -> new Condition(Kind.NO_OBJECT, "", "");
        case "s" -> new Condition(Kind.SUBJECT, "", value);
        case "x" -> new Condition(Kind.COMPLEMENT, "", value);
        case "xp" -> new Condition(Kind.PARTICIPLE, "", "");
        case "-x" -> new Condition(Kind.NO_COMPLEMENT, "", "");
        case "passive" -> new Condition(Kind.PASSIVE, "", "");
        case "p" -> {
          String[] phrase = value.split(":", 2);
          yield new Condition(Kind.PHRASE, phrase[0], phrase.length == 2 ? phrase[1] : "");
        }
        default -> throw new IllegalStateException("frames: no condition \"" + cell + "\"");
      };
    }
  }

  private static final List<String> ENDINGS = List.of("ed", "ing", "es", "s", "d");

  private final Map<String, List<Frame>> byVerb = new HashMap<>();

  static Frames english() {
    Frames frames = new Frames();
    for (List<String> row : ResourceFile.rows(Frames.class, "english/frames.tsv", 3)) {
      List<Condition> conditions = new ArrayList<>();
      for (String cell : row.get(1).split(" ")) {
        if (!cell.equals("*")) {
          conditions.add(Condition.of(cell));
        }
      }
      Meaning meaning = Meaning.of(row.get(2));
      for (String verb : row.get(0).split(" ")) {
        List<String> words = List.of(verb.split("_"));
        Frame frame = new Frame(List.copyOf(words.subList(1, words.size())), conditions, meaning);
        frames.byVerb.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(frame);
      }
    }
    frames
        .byVerb
        .values()
        .forEach(list ->
            list.sort((a, b) -> Integer.compare(b.particles().size(), a.particles().size())));
    return frames;
  }

  /** The rows of the verb at the given token, those with particles first, else in file order. */
  List<Frame> of(Tree tree, int verb) {
    List<Frame> rows = byVerb.get(tree.lemma(verb));
    if (rows != null || !tree.isVerb(verb)) {
      return rows == null ? List.of() : rows;
    }
    for (String base : bases(tree.form(verb))) {
      List<Frame> known = byVerb.get(base);
      if (known != null) {
        return known;
      }
    }
    return List.of();
  }

  /** The base forms that a regular verb form may have: "freed", "boycotted", "denies". */
  private static List<String> bases(String form) {
    List<String> bases = new ArrayList<>();
    for (String ending : ENDINGS) {
      if (form.endsWith(ending) && form.length() > ending.length() + 2) {
        String stem = form.substring(0, form.length() - ending.length());
        bases.add(stem + "e");
        bases.add(stem);
        if (stem.endsWith("i")) {
          bases.add(stem.substring(0, stem.length() - 1) + "y");
        }
        if (stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)) {
          bases.add(stem.substring(0, stem.length() - 1));
        }
      }
    }
    return bases;
  }
}
