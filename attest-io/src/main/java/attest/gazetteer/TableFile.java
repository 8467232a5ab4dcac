package attest.gazetteer;

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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A table in a file, or in the one table of a ZIP archive, read row by row: comma-separated (RFC
 * 4180) where its name ends in {@code .csv}, else tab-separated without quotes. UTF-8.
 */
final class TableFile {
  /** Takes one row; an {@link IllegalArgumentException} refuses it. */
  interface Rows {
    void row(List<String> cells);
  }

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final char LOST_LETTER = '\uFFFD';

  private final Path path;
  private final String name;

  TableFile(Path path) {
    this.path = path;
    this.name = String.valueOf(path.getFileName());
  }

  Path path() {
    return path;
  }

  /** The file's name, as messages and layers call it. */
  String name() {
    return name;
  }

  /** The first row that is not empty. */
  List<String> firstRow() throws IOException {
    try (Opened opened = open(ImportProgress.SILENT)) {
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
  void read(boolean header, ImportProgress progress, Refusals refusals, Rows rows)
      throws IOException {
    try (Opened opened = open(progress)) {
      Iterator<Line> lines = lines(opened);
      if (header && lines.hasNext()) {
        lines.next();
      }
      while (lines.hasNext()) {
        Line line = lines.next();
        try {
          checkLetters(line);
          rows.row(line.cells());
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

  private static void checkLetters(Line line) {
    for (String cell : line.cells()) {
      if (cell.indexOf(LOST_LETTER) >= 0) {
        throw new IllegalArgumentException("is not UTF-8; save the file as UTF-8");
      }
    }
  }

  private record Line(long number, List<String> cells) {}

  private Iterator<Line> lines(Opened opened) {
    return opened.commas() ? commaLines(opened.reader()) : tabLines(opened.reader());
  }

  private static Iterator<Line> commaLines(BufferedReader reader) {
    Iterator<CsvRecord> records =
        CsvReader.builder().skipEmptyLines(true).ofCsvRecord(reader).iterator();
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

  private Opened open(ImportProgress progress) throws IOException {
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

  private static Optional<ZipFile> none() {
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

  private static BufferedReader reader(InputStream in, ImportProgress progress) throws IOException {
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
