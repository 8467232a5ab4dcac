package attest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A table in a file, or in the one table of a ZIP archive, read row by row: separated by commas or
 * semicolons (RFC 4180) where its name ends in {@code .csv}, else by tabs without quotes. UTF-8.
 */
public final class TableFile {
  /** Takes one row; an {@link IllegalArgumentException} refuses it. */
  public interface Rows {
    void row(List<String> cells);
  }

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int LOOK_AHEAD = 8192;
  private static final char LOST_LETTER = '\uFFFD';

  private final Path path;
  private final String name;

  /** A table that need not be there yet. */
  public TableFile(Path path) {
    this.path = path;
    this.name = String.valueOf(path.getFileName());
  }

  /** Where it lies. */
  public Path path() {
    return path;
  }

  /** The file's name, as messages and layers call it. */
  public String name() {
    return name;
  }

  /** The first row that is not empty. */
  public List<String> firstRow() throws IOException {
    try (Opened opened = open(TableProgress.SILENT)) {
      Iterator<Line> lines = lines(opened);
      return lines.hasNext() ? lines.next().cells() : List.of();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /**
   * Reads the rows.
   *
   * @param header whether a header line stands first, which is left out
   * @throws IOException where the file itself cannot be read to its end
   */
  public void read(boolean header, TableProgress progress, Refusals refusals, Rows rows)
      throws IOException {
    each(
        header,
        progress,
        refusals,
        line -> {
          checkLetters(line);
          rows.row(line.cells());
        });
  }

  private void each(boolean header, TableProgress progress, Refusals refusals, Consumer<Line> rows)
      throws IOException {
    try (Opened opened = open(progress)) {
      Iterator<Line> lines = lines(opened);
      Optional<Line> first = header && lines.hasNext() ? Optional.of(lines.next()) : none();
      while (lines.hasNext()) {
        Line line = lines.next();
        try {
          if (opened.commas() && first.isPresent()) {
            checkCells(line, first.get());
          }
          rows.accept(line);
        } catch (IllegalArgumentException e) {
          refusals.add(name, line.number(), String.valueOf(e.getMessage()));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new IOException(e.getMessage() + "; close every quote that opens a cell", e);
    }
  }

  /**
   * Takes one row with the line on which it begins; an {@link IllegalArgumentException} refuses it.
   */
  public interface NumberedRows {
    void row(long line, List<String> cells);
  }

  /** Reads the rows under the header line as they are, broken letters too. */
  public void readAsIs(TableProgress progress, Refusals refusals, NumberedRows rows)
      throws IOException {
    each(true, progress, refusals, line -> rows.row(line.number(), line.cells()));
  }

  private static void checkCells(Line line, Line header) {
    int cells = line.cells().size();
    int columns = header.cells().size();
    if (cells != columns) {
      throw new IllegalArgumentException(
          "has " + cells + " cells, not the " + columns + " of the header");
    }
  }

  private static void checkLetters(Line line) {
    for (String cell : line.cells()) {
      if (cell.indexOf(LOST_LETTER) >= 0) {
        throw new IllegalArgumentException("is not UTF-8; save the file as UTF-8");
      }
    }
  }

  private record Line(long number, List<String> cells) {}

  private Iterator<Line> lines(Opened opened) throws IOException {
    return opened.commas() ? commaLines(opened.reader()) : tabLines(opened.reader());
  }

  private static Iterator<Line> commaLines(BufferedReader reader) throws IOException {
    Iterator<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator(reader))
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(reader)
            .iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Line next() {
        CsvRecord row = records.next();
        return new Line(row.getStartingLineNumber(), row.getFields());
      }
    };
  }

  /** Comma, or semicolon where the first line has more of these. */
  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(LOOK_AHEAD);
    int semicolons = 0;
    int commas = 0;
    for (int i = 0, c = reader.read(); i < LOOK_AHEAD - 1 && c >= 0 && c != '\n'; i++) {
      semicolons += c == ';' ? 1 : 0;
      commas += c == ',' ? 1 : 0;
      c = reader.read();
    }
    reader.reset();
    return semicolons > commas ? ';' : ',';
  }

  private static Iterator<Line> tabLines(BufferedReader reader) {
    long[] number = {0};
    return reader
        .lines()
        .map(text -> new Line(++number[0], List.of(text.split("\t", -1))))
        .filter(line -> line.cells().size() > 1 || !line.cells().getFirst().isBlank())
        .iterator();
  }

  /** The open file. */
  private record Opened(BufferedReader reader, boolean commas, Optional<ZipFile> zip)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      reader.close();
      if (zip.isPresent()) {
        zip.get().close();
      }
    }
  }

  private Opened open(TableProgress progress) throws IOException {
    if (!name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      progress.file(name, Files.size(path));
      return new Opened(reader(Files.newInputStream(path), progress), isCommas(name), none());
    }
    ZipFile zip = new ZipFile(path.toFile());
    try {
      ZipEntry entry = table(zip);
      progress.file(name, Math.max(0, entry.getSize()));
      BufferedReader reader = reader(zip.getInputStream(entry), progress);
      return new Opened(reader, isCommas(entry.getName()), Optional.of(zip));
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static boolean isCommas(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** The table of an archive: called as the archive, else the only one that is no note. */
  private ZipEntry table(ZipFile zip) throws IOException {
    String base = name.substring(0, name.length() - ".zip".length());
    List<? extends ZipEntry> tables =
        zip.stream().filter(entry -> entry.getName().matches("(?i).*\\.(txt|tsv|csv)")).toList();
    Optional<? extends ZipEntry> called =
        tables.stream()
            .filter(entry -> entry.getName().matches("(?i)\\Q" + base + "\\E\\.[a-z]+"))
            .findFirst();
    List<? extends ZipEntry> others =
        tables.stream()
            .filter(entry -> !entry.getName().matches("(?i)(readme|iso-languagecodes)\\..*"))
            .toList();
    if (called.isEmpty() && others.size() != 1) {
      throw new IOException(
          "holds " + others.size() + " tables; unpack it and give the one that is meant");
    }
    return called.isPresent() ? called.get() : others.getFirst();
  }

  private static BufferedReader reader(InputStream in, TableProgress progress) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new CountedStream(in, progress), StandardCharsets.UTF_8),
            1 << 16);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK.charAt(0)) {
      reader.reset();
    }
    return reader;
  }
}
