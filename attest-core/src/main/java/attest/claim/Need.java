package attest.claim;

import java.util.Optional;

/**
 * What must stand beside a trigger word before it tells a happening.
 *
 * @param kind what sort of company
 * @param group class of {@code trigger-classes.tsv}; empty where none is named
 * @param also what must stand beside it besides
 */
record Need(Kind kind, String group, Optional<Need> also) {
  /** Refers back: "the threat". */
  static final Need REFERS = new Need(Kind.WEAK, "", Optional.empty());

  /** What sort of company a trigger needs. */
  enum Kind {
    NOTHING,
    /** It refers back, or needs a doer or a figure: "the threat". */
    WEAK,
    /** A weapon, somebody armed or another trigger: "the raid". */
    VIOLENT,
    /** A word of the class anywhere in the sentence. */
    NEAR,
    SUBJECT,
    OBJECT
  }

  /** Reads a column of the trigger files: {@code obj=truce}, {@code subj=troops+near=demands}. */
  static Need of(String column) {
    int plus = column.indexOf('+');
    return plus < 0
        ? one(column, Optional.empty())
        : one(column.substring(0, plus), Optional.of(of(column.substring(plus + 1))));
  }

  private static Need one(String column, Optional<Need> also) {
    return switch (column) {
      case "-" -> new Need(Kind.NOTHING, "", also);
      case "weak" -> new Need(Kind.WEAK, "", also);
      case "violent" -> new Need(Kind.VIOLENT, "", also);
      default -> {
        int equals = column.indexOf('=');
        String group = column.substring(equals + 1);
        yield switch (column.substring(0, Math.max(0, equals))) {
          case "subj" -> new Need(Kind.SUBJECT, group, also);
          case "near" -> new Need(Kind.NEAR, group, also);
          case "obj" -> new Need(Kind.OBJECT, group, also);
          default -> throw new IllegalStateException("no need is called " + column);
        };
      }
    };
  }
}
