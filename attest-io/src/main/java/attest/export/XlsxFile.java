package attest.export;

import attest.Attest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook for people: events, claims and figures, each a sheet with a header that stays in
 * sight. Words are cells of text, so that nothing in them is ever run. How it was made stands in
 * the document's properties.
 */
final class XlsxFile implements FileExport {
  /** What a sheet can hold beside its header. */
  private static final int MOST_ROWS = 1_048_575;

  /** What a cell can hold, in UTF-16 units. */
  private static final int LONGEST = 32_767;

  private static final int ROWS_IN_MEMORY = 500;

  /** Dates before this one a workbook does not know. */
  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public boolean isFolder() {
    return false;
  }

  @Override
  public void write(Selection selection, Path to) throws IOException {
    Path hasty = to.resolveSibling(to.getFileName() + ".zip");
    try {
      try (OutputStream out = Files.newOutputStream(hasty);
          Workbook book = new Workbook(out, "Attest", version())) {
        String note = Methods.text(name(), selection);
        book.properties().setTitle("Conflict events with their sources").setDescription(note);
        write(book, Sheet.EVENTS, selection);
        write(book, Sheet.CLAIMS, selection);
        write(book, Sheet.FIGURES, selection);
      }
      SteadyZip.copy(hasty, to);
    } finally {
      Files.deleteIfExists(hasty);
    }
  }

  /** A workbook's makers have numbers of two parts. */
  private static String version() {
    return Attest.VERSION.substring(0, Attest.VERSION.lastIndexOf('.'));
  }

  private static <R> void write(Workbook book, Sheet<R> sheet, Selection selection)
      throws IOException {
    Worksheet page = book.newWorksheet(sheet.table().name());
    List<Sheet.Shown<R>> columns = sheet.shown();
    page.freezePane(0, 1);
    for (int at = 0; at < columns.size(); at++) {
      page.width(at, columns.get(at).width());
      page.inlineString(0, at, columns.get(at).header());
    }
    page.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("DDE6EE").set();
    int row = 0;
    for (Iterator<R> rows = sheet.table().rows().apply(selection).iterator(); rows.hasNext(); ) {
      R each = rows.next();
      row++;
      if (row > MOST_ROWS) {
        throw new IOException(
            "a sheet holds 1,048,575 " + sheet.table().name() + "; use tables, or filter");
      }
      for (int at = 0; at < columns.size(); at++) {
        write(page, row, at, columns.get(at).column().cell().apply(each));
      }
      if (row % ROWS_IN_MEMORY == 0) {
        page.flush();
      }
    }
    page.setAutoFilter(0, 0, row, columns.size() - 1);
    page.finish();
  }

  private static void write(Worksheet page, int row, int at, Optional<? extends Cell> cell) {
    if (cell.isEmpty()) {
      return;
    }
    switch (cell.get()) {
      case Cell.Whole(int number) -> page.value(row, at, number);
      case Cell.Decimal(double number) -> page.value(row, at, number);
      case Cell.YesNo(boolean yes) -> page.inlineString(row, at, yes ? "yes" : "no");
      case Cell.Day(LocalDate day) when !day.isBefore(FIRST_DATE) -> {
        page.value(row, at, day);
        page.style(row, at).format("yyyy-mm-dd").set();
      }
      case Cell.Day day -> page.inlineString(row, at, day.text());
      case Cell.Words words -> page.inlineString(row, at, fitting(words.text()));
      case Cell.Code code -> page.inlineString(row, at, fitting(code.text()));
      case Cell.Several several -> page.inlineString(row, at, fitting(several.text()));
    }
  }

  /** Words as a cell can hold them, without the signs that XML cannot. */
  static String fitting(String words) {
    StringBuilder fitting = new StringBuilder();
    words
        .codePoints()
        .map(c -> isInXml(c) ? c : 0xFFFD)
        .takeWhile(c -> fitting.length() < LONGEST - 2)
        .forEach(fitting::appendCodePoint);
    return fitting.length() < words.length() ? fitting + "\u2026" : fitting.toString();
  }

  private static boolean isInXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
