package attest.input;

import attest.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;

/**
 * JSON Lines, one report a line: {@code text}, and where known {@code title}, {@code published},
 * {@code outlet}, {@code url}, {@code language}, {@code id}; or the same under {@code report}, as
 * evaluation suites have it. Other fields are passed over, null is "not known". A file may be of
 * any size: one line is held at a time.
 */
final class JsonLinesInput implements Input {
  private final Limits limits;

  JsonLinesInput() {
    this(Limits.DEFAULT);
  }

  JsonLinesInput(Limits limits) {
    this.limits = limits;
  }

  @Override
  public String name() {
    return "JSON Lines";
  }

  @Override
  public boolean takes(Source source) {
    return source.isNamed(".jsonl", ".ndjson", ".json") || source.opening().startsWith("{\"");
  }

  @Override
  public Iterator<Intake> read(Source source) {
    return new Lines(source.name(), source.bytes());
  }

  /** Reads ahead by one, so that blank lines are passed over. */
  private final class Lines extends LazyIntakes {
    private final String name;
    private final ByteLines lines;
    private boolean any;

    private Lines(String name, InputStream bytes) {
      this.name = name;
      this.lines = new ByteLines(bytes, limits);
    }

    @Override
    Optional<Intake> advance() {
      try {
        Optional<byte[]> line = lines.next();
        while (line.isPresent()) {
          String text = Decoding.text(line.get(), lines.number());
          if (!text.isBlank()) {
            any = true;
            return Optional.of(read(text));
          }
          line = lines.next();
        }
        return end();
      } catch (RefusedException e) {
        any = true;
        return Optional.of(e.in(name));
      } catch (IOException e) {
        lines.stop();
        any = true;
        return Optional.of(Unreadable.refused(name, e));
      }
    }

    private Optional<Intake> end() {
      if (any) {
        return Optional.empty();
      }
      any = true;
      return Optional.of(new Intake.Refused(Where.file(name), "is empty"));
    }

    private Intake read(String line) throws RefusedException {
      JsonNode node = parse(line);
      JsonNode report = node.path("report").isObject() ? node.path("report") : node;
      Optional<String> id = field(node, "id").or(() -> field(report, "id"));
      Where where = new Where(name, lines.number(), id);
      return new Intake.Read(draft(report).report(lines.number()), where);
    }

    private JsonNode parse(String line) throws RefusedException {
      try {
        JsonNode node = Json.parse(line);
        if (!node.isObject()) {
          throw new RefusedException(lines.number(), "is not a JSON object; one report a line");
        }
        return node;
      } catch (JsonProcessingException e) {
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        throw new RefusedException(
            lines.number(), "is not JSON (column " + column + "); one report a line is expected");
      }
    }

    private Draft draft(JsonNode report) throws RefusedException {
      return new Draft(
          string(report, "title"),
          string(report, "outlet"),
          string(report, "published"),
          string(report, "url"),
          string(report, "language"),
          string(report, "text")
              .orElseThrow(() -> new RefusedException(lines.number(), "has no \"text\"")));
    }

    private Optional<String> string(JsonNode report, String field) throws RefusedException {
      JsonNode value = report.path(field);
      boolean year = field.equals("published") && value.isIntegralNumber();
      if (!value.isTextual() && !value.isNull() && !value.isMissingNode() && !year) {
        throw new RefusedException(lines.number(), "\"" + field + "\" is not a text");
      }
      return field(report, field);
    }
  }

  private static Optional<String> field(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull()
        ? Optional.of(clean(value.asText())).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  /**
   * JSON can escape what no text file holds: half characters and controls, each replaced by one
   * unit so that nothing shifts; line ends become line feeds.
   */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isHighSurrogate(c)
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        clean.append(c).append(text.charAt(++at));
      } else if (Character.isSurrogate(c)) {
        clean.append('\uFFFD');
      } else {
        clean.append(Decoding.isControl(c) ? ' ' : c);
      }
    }
    return clean.toString().replace("\r\n", "\n").replace('\r', '\n');
  }
}
