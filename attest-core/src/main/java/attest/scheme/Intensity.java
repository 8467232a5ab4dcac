package attest.scheme;

import attest.resource.ResourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How hostile (down to -10) or kind (up to 10) a scheme holds a code to be, with the code's name.
 *
 * @param score as the scheme writes it: {@code -9.5}
 * @param name what the code stands for
 */
public record Intensity(String score, String name) {
  private static final int COLUMNS = 5;
  private static final Map<String, Intensity> ALL = load();

  /** That of a code: of PLOVER's mode where there is one, else of the event; of CAMEO's code. */
  public static Optional<Intensity> of(Coding coding) {
    return coding.sub().flatMap(sub -> find(coding, sub)).or(() -> find(coding, "-"));
  }

  private static Optional<Intensity> find(Coding coding, String sub) {
    return Optional.ofNullable(ALL.get(key(coding.scheme(), coding.code(), sub)));
  }

  private static String key(String scheme, String code, String sub) {
    return scheme + "\t" + code + "\t" + sub;
  }

  private static Map<String, Intensity> load() {
    Map<String, Intensity> all = new HashMap<>();
    for (ResourceFile.Line line : ResourceFile.lines(Intensity.class, "intensities.tsv")) {
      List<String> cells = line.cells(COLUMNS);
      Intensity intensity = new Intensity(cells.get(3), cells.get(4));
      if (all.put(key(cells.getFirst(), cells.get(1), cells.get(2)), intensity) != null) {
        throw line.fault(cells.get(1) + " is listed twice");
      }
    }
    return all;
  }
}
