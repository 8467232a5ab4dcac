package attest.eval.suite;

import attest.resource.ResourceFile;
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
    for (ResourceFile.Line line : ResourceFile.lines(Countries.class, RESOURCE)) {
      List<String> names = List.of(line.text().split("\\|"));
      names.forEach(name -> codes.put(Fold.fold(name), names.getFirst().strip()));
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
