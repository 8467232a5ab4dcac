package attest.eval.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** ISO 3166-1 codes of countries by name, alpha-2 or alpha-3. */
final class Countries {
  private static final String RESOURCE = "countries.txt";
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern THE = Pattern.compile("^the ");

  private final Map<String, String> codes;

  private Countries(Map<String, String> codes) {
    this.codes = codes;
  }

  static Countries load() {
    Map<String, String> codes = new TreeMap<>();
    try (InputStream in = Countries.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      for (String line : lines) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> names = List.of(line.split("\\|"));
          names.forEach(name -> codes.put(Fold.fold(name), names.getFirst().strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Countries(codes);
  }

  /** Alpha-2 code; the folded name itself where it is no country's; "" for nothing. */
  String code(String name) {
    if (name.isEmpty()) {
      return "";
    }
    String folded = THE.matcher(Fold.fold(BRACKETS.matcher(name).replaceAll(" "))).replaceFirst("");
    return codes.getOrDefault(folded, folded);
  }
}
