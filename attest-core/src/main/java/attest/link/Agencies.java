package attest.link;

import attest.model.Report;
import attest.resource.ResourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the news agency that a report credits: in its dateline ("BAGHDAD (Reuters) -"), on a line
 * of its own, in its last words ("With files from Reuters") or as its outlet. A photographer's
 * credit and "told Reuters" do not count.
 */
final class Agencies {
  private static final String RESOURCE = "agencies.txt";
  private static final int HEAD = 600;
  private static final int TAIL = 200;
  private static final Pattern DATELINE = Pattern.compile("\\(([^()\\n]{2,40})\\)\\s{0,3}[-–—]");
  private static final Pattern OWN_LINE =
      Pattern.compile("(?m)^[\\s(—–-]{0,4}([^()\\n]{2,40}?)[\\s)]{0,3}$");
  private static final Pattern FILES =
      Pattern.compile(
          "(?i)(?:with (?:files|reporting|input)s? from|source:|credit:)\\s{0,3}([^().\\n]{2,40})");
  private static final Pattern ENDING = Pattern.compile("\\(([^()\\n]{2,40})\\)\\s*$");

  private final Map<String, String> names;

  private Agencies(Map<String, String> names) {
    this.names = names;
  }

  static Agencies load() {
    Map<String, String> names = new TreeMap<>();
    for (ResourceFile.Line line : ResourceFile.lines(Agencies.class, RESOURCE)) {
      List<String> forms = List.of(line.text().split("\\|"));
      forms.stream().skip(1).forEach(f -> names.put(fold(f), forms.getFirst().strip()));
    }
    return new Agencies(names);
  }

  private static String fold(String form) {
    return form.strip().toLowerCase(Locale.ROOT);
  }

  /** The usual name of the agency that the report credits. */
  Optional<String> credited(Report report) {
    String text = report.text();
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    return named(DATELINE, head)
        .or(() -> named(OWN_LINE, head))
        .or(() -> named(OWN_LINE, tail))
        .or(() -> named(FILES, tail))
        .or(() -> named(ENDING, tail))
        .or(() -> report.header().outlet().flatMap(this::findName));
  }

  private Optional<String> named(Pattern credit, String text) {
    Matcher matcher = credit.matcher(text);
    while (matcher.find()) {
      Optional<String> name = findName(matcher.group(1));
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The usual name of the agency that the words name. */
  Optional<String> findName(String words) {
    return Optional.ofNullable(names.get(fold(words)));
  }
}
