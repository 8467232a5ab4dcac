package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import attest.Stories;
import attest.ledger.Ledger.Reading;
import attest.model.Count;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every export must do; each is compared with a golden file. Run with {@code
 * -Dattest.golden=write} to write the files anew, then read the difference.
 */
abstract class ExportContract {
  private static final Reading FIRST = Stories.strike(1, new Count.Exactly(45));
  private static final Reading SECOND = Stories.strike(2, new Count.AtLeast(36));
  private static final Reading CLASH = Stories.clash();
  private static final Map<ReportId, Report> REPORTS =
      Stream.of(FIRST, SECOND, CLASH)
          .map(Reading::report)
          .collect(Collectors.toMap(Report::id, Function.identity()));

  static final List<Event> EVENTS =
      List.of(Stories.event("e000000000001", FIRST, SECOND), Stories.event("e000000000002", CLASH));

  abstract String name();

  /** The events whose form the golden file shows. */
  List<Event> events() {
    return EVENTS;
  }

  /** A report that they cite. */
  Report report(ReportId id) {
    return Optional.ofNullable(REPORTS.get(id)).orElseThrow();
  }

  final String written(List<Event> events) throws IOException {
    StringBuilder out = new StringBuilder();
    Export.find(name()).orElseThrow().write(events, this::report, out);
    return out.toString();
  }

  @Test
  void writesWhatTheGoldenFileSays() throws IOException {
    Path golden = Path.of("src/test/resources/attest/export/golden." + name());
    String now = written(events());
    if ("write".equals(System.getProperty("attest.golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, now);
    }
    assertThat(now).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @Test
  void theSameEventsGiveTheSameBytes() throws IOException {
    assertThat(written(events())).isEqualTo(written(List.copyOf(events())));
  }

  @Test
  void noEventsAreAWholeFileToo() throws IOException {
    String empty = written(List.of());
    assertThat(written(events())).hasSizeGreaterThan(empty.length());
    assertThat(empty.isEmpty() || empty.endsWith("\n")).isTrue();
  }

  @Test
  void arabicStaysAsItIs() throws IOException {
    assertThat(written(events())).contains("\u0642\u062a\u0644");
  }
}
