package attest.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * All tables as Parquet files, for statistics on many events: days are dates, numbers are numbers,
 * several words are lists, and what is not stated is null.
 */
final class ParquetFolder implements FileExport {
  /** A row's cells in the order of the columns. */
  private record Line(List<Optional<? extends Cell>> cells) {}

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public boolean isFolder() {
    return true;
  }

  @Override
  public void write(Selection selection, Path to) throws IOException {
    String methods = Methods.text(name(), selection);
    for (Table<?> table : Tables.all()) {
      write(table, selection, methods, to.resolve(table.name() + ".parquet"));
    }
    Files.writeString(to.resolve("methods.txt"), methods);
  }

  private static <R> void write(Table<R> table, Selection selection, String methods, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        CarpetWriter<Line> writer =
            new CarpetWriter.Builder<>(out, Line.class)
                .withWriteRecordModel(model(table.columns()))
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new JdkGzip())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withExtraMetaData(Map.of("attest.table", table.about(), "attest.methods", methods))
                .build()) {
      for (Iterator<R> rows = table.rows().apply(selection).iterator(); rows.hasNext(); ) {
        R row = rows.next();
        writer.write(new Line(cells(table.columns(), row)));
      }
    }
  }

  private static <R> List<Optional<? extends Cell>> cells(Columns<R> columns, R row) {
    return columns.list().stream()
        .<Optional<? extends Cell>>map(column -> column.cell().apply(row))
        .toList();
  }

  private static WriteRecordModelType<Line> model(Columns<?> columns) {
    WriteRecordModelType<Line> model = FieldTypes.writeRecordModel(Line.class);
    for (int at = 0; at < columns.list().size(); at++) {
      int cell = at;
      Columns.Column<?> column = columns.list().get(at);
      model =
          model.withField(
              column.name(),
              type(column.kind()),
              line -> line.cells().get(cell).<Object>map(ParquetFolder::value).orElse(null));
    }
    return model;
  }

  private static FieldType type(Cell.Kind kind) {
    return switch (kind) {
      case WORDS, CODE -> FieldTypes.STRING;
      case SEVERAL -> FieldTypes.LIST.ofType(FieldTypes.STRING);
      case WHOLE -> FieldTypes.INTEGER;
      case DECIMAL -> FieldTypes.DOUBLE;
      case DAY -> FieldTypes.LOCAL_DATE;
      case YES_NO -> FieldTypes.BOOLEAN;
    };
  }

  private static Object value(Cell cell) {
    return switch (cell) {
      case Cell.Words(String text) -> text;
      case Cell.Code(String text) -> text;
      case Cell.Several(List<String> words) -> words;
      case Cell.Whole(int number) -> number;
      case Cell.Decimal(double number) -> number;
      case Cell.Day(LocalDate day) -> day;
      case Cell.YesNo(boolean yes) -> yes;
    };
  }
}
