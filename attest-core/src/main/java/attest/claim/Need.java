package attest.claim;

/**
 * What must stand beside a trigger word before it tells a happening.
 *
 * @param kind what sort of company
 * @param group class of {@code trigger-classes.tsv}; empty where none is named
 */
record Need(Kind kind, String group) {
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

  static Need of(String column) {
    return switch (column) {
      case "-" -> new Need(Kind.NOTHING, "");
      case "weak" -> new Need(Kind.WEAK, "");
      case "violent" -> new Need(Kind.VIOLENT, "");
      default -> {
        int equals = column.indexOf('=');
        String group = column.substring(equals + 1);
        yield switch (column.substring(0, Math.max(0, equals))) {
          case "subj" -> new Need(Kind.SUBJECT, group);
          case "near" -> new Need(Kind.NEAR, group);
          case "obj" -> new Need(Kind.OBJECT, group);
          default -> throw new IllegalStateException("no need is called " + column);
        };
      }
    };
  }
}
