package attest.site;

import attest.resource.ResourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The classes of words in {@code words.tsv}. */
final class Words {
  private static final Map<String, Set<String>> CLASSES = new HashMap<>();

  static {
    for (List<String> row : ResourceFile.rows(Words.class, "words.tsv", 2)) {
      CLASSES.put(row.getFirst(), Set.of(row.get(1).split(" ")));
    }
  }

  private Words() {}

  static Set<String> of(String name) {
    return Objects.requireNonNull(CLASSES.get(name), name);
  }
}
