package attest.eval;

import attest.input.Inputs;
import attest.input.Intake;
import attest.model.Report;
import attest.model.Report.Header;
import attest.model.TimeSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports for speed runs: the given ones and variants of them, in which every number is another one
 * and the day of publication moves on. Nothing random: the same reports every time.
 */
final class Samples {
  private final List<Report> originals;

  private Samples(List<Report> originals) {
    this.originals = List.copyOf(originals);
  }

  /** All readable reports of a folder. */
  static Samples in(Path folder) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (Stream<Intake> intakes =
        Inputs.builtIn(Inputs.Defaults.NONE).read(List.of(folder.toString()))) {
      intakes.forEach(intake -> {
        if (intake instanceof Intake.Read read && !read.report().text().isBlank()) {
          reports.add(read.report());
        }
      });
    }
    if (reports.isEmpty()) {
      throw new IOException(folder + " holds no report that can be read");
    }
    return new Samples(reports);
  }

  List<Report> originals() {
    return originals;
  }

  /** As many reports as asked for. */
  List<Report> variants(int number) {
    List<Report> variants = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      variants.add(variant(originals.get(i % originals.size()), i / originals.size()));
    }
    return variants;
  }

  /** Writes variants as text files with a header, as users keep them. */
  void write(int number, Path folder) throws IOException {
    int written = 0;
    for (Report report : variants(number)) {
      String published =
          report.header().published().map(time -> "Published: " + time.edtf() + "\n").orElse("");
      String head = "Outlet: Speed Wire " + written % 40 + "\n" + published + "\n";
      Path file = folder.resolve("report-%05d.txt".formatted(written++));
      Files.writeString(file, head + report.text(), StandardCharsets.UTF_8);
    }
  }

  private static Report variant(Report report, int round) {
    if (round == 0) {
      return report;
    }
    StringBuilder text = new StringBuilder();
    String old = report.text();
    for (int i = 0; i < old.length(); i++) {
      char c = old.charAt(i);
      boolean year = i + 1 < old.length() && Character.isDigit(old.charAt(i + 1));
      boolean lastDigit = Character.isDigit(c) && !year;
      text.append(lastDigit ? (char) ('0' + (c - '0' + round) % 10) : c);
    }
    Header header = report.header();
    Header moved =
        header
            .published()
            .flatMap(TimeSpan::first)
            .map(day -> header.withPublished(later(day, round)))
            .orElse(header);
    return Report.of(text.toString(), List.of(), moved);
  }

  private static TimeSpan later(LocalDate day, int round) {
    return TimeSpan.day(day.plusDays(round), "given with the sample");
  }
}
