package attest.input;

import attest.model.Report;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain text file, one report. It may open with a header of lines such as {@code Title: ...},
 * {@code Outlet: ...}, {@code Published: 2018-06-23}, {@code Url: ...}, {@code Language: en},
 * closed by an empty line; fields that are not known are passed over.
 */
final class TextInput implements Input {
  private static final Set<String> FIELDS =
      Set.of("title", "outlet", "published", "url", "language");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z -]{0,29}):[ \\t]*(.*)");

  private final Limits limits;

  TextInput() {
    this(Limits.DEFAULT);
  }

  TextInput(Limits limits) {
    this.limits = limits;
  }

  @Override
  public String name() {
    return "text file";
  }

  @Override
  public boolean takes(Source source) {
    return true;
  }

  @Override
  public Iterator<Intake> read(Source source) throws IOException {
    return List.of(one(source)).iterator();
  }

  private Intake one(Source source) throws IOException {
    try {
      byte[] bytes = Decoding.all(source.bytes(), limits);
      if (bytes.length == 0) {
        throw new RefusedException(0, "is empty");
      }
      return new Intake.Read(report(Decoding.text(bytes, 1)), Where.file(source.name()));
    } catch (RefusedException e) {
      return e.in(source.name());
    }
  }

  private static Report report(String content) throws RefusedException {
    Map<String, String> header = new TreeMap<>();
    int publishedLine = 0;
    int at = 0;
    int line = 0;
    while (at < content.length()) {
      int end = content.indexOf('\n', at);
      end = end < 0 ? content.length() : end;
      line++;
      String words = content.substring(at, end).strip();
      at = Math.min(content.length(), end + 1);
      if (words.isEmpty()) {
        break;
      }
      Matcher field = FIELD.matcher(words.substring(0, Math.min(words.length(), 2000)));
      String name = field.matches() ? field.group(1).toLowerCase(Locale.ROOT) : "";
      if (name.isEmpty() || (line == 1 && !FIELDS.contains(name))) {
        return draft(Map.of(), content).report(0); // no header, but a text that begins at once
      }
      publishedLine = name.equals("published") ? line : publishedLine;
      header.putIfAbsent(name, field.group(2).strip());
    }
    return draft(header, content.substring(at)).report(publishedLine);
  }

  private static Draft draft(Map<String, String> header, String text) {
    return new Draft(
        field(header, "title"),
        field(header, "outlet"),
        field(header, "published"),
        field(header, "url"),
        field(header, "language"),
        text);
  }

  private static Optional<String> field(Map<String, String> header, String name) {
    return Optional.ofNullable(header.get(name)).filter(value -> !value.isBlank());
  }
}
