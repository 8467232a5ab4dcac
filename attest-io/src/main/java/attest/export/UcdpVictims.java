package attest.export;

import attest.resource.ResourceFile;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Nouns for the dead that tell a state's people from those of a group against it. */
final class UcdpVictims {
  private static final Map<String, Boolean> STATE =
      ResourceFile.rows(UcdpVictims.class, "ucdp-victims.tsv", 2).stream()
          .collect(Collectors.toMap(row -> row.getFirst(), row -> row.get(1).equals("state")));

  private UcdpVictims() {}

  /** Whether people called so belong to a state; empty = the noun does not tell. */
  static Optional<Boolean> areOfState(String noun) {
    String words = noun.toLowerCase(Locale.ROOT);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return Optional.ofNullable(STATE.get(last)).or(() -> Optional.ofNullable(STATE.get(one)));
  }
}
