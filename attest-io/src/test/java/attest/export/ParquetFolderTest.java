package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetParquetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFolderTest {
  @TempDir Path folder = Path.of("");

  private Path written(Selection selection) throws IOException {
    Path to = folder.resolve("parquet");
    WholeFolder.put(to, draft -> new ParquetFolder().write(selection, draft));
    return to;
  }

  @SuppressWarnings("rawtypes")
  private static List<Map> rows(Path file) throws IOException {
    try (ParquetReader<Map> reader =
        CarpetParquetReader.builder(new LocalInputFile(file), Map.class)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new Gunzip())
            .build()) {
      List<Map> rows = new ArrayList<>();
      for (Map row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
      return rows;
    }
  }

  @Test
  void daysNumbersAndListsComeBackAsWhatTheyAre() throws IOException {
    Map<?, ?> event = rows(written(Selections.stories()).resolve("events.parquet")).getFirst();
    assertThat(event.get("id")).isEqualTo("e000000000001");
    assertThat(event.get("first_day")).isEqualTo(LocalDate.of(2018, 6, 22));
    assertThat(event.get("killed_min")).isEqualTo(36);
    assertThat(event.get("lat")).isInstanceOf(Double.class);
    assertThat(event.get("repeated")).isEqualTo(false);
    assertThat(event.get("report_ids")).asInstanceOf(LIST).hasSize(2);
    assertThat(event.get("wounded_min")).isNull();
    assertThat(event.get("wounded_as_told")).isNull();
  }

  private static final org.assertj.core.api.InstanceOfAssertFactory<
          List, org.assertj.core.api.ListAssert<Object>>
      LIST = org.assertj.core.api.InstanceOfAssertFactories.LIST;

  @Test
  void wordsStandAsTheyAre() throws IOException {
    assertThat(rows(written(Selections.stories()).resolve("figures.parquet")))
        .extracting(row -> row.get("says"))
        .anySatisfy(says -> assertThat(says.toString()).startsWith("=cmd"));
  }

  @Test
  void everyTableHasItsRowsAndColumns() throws IOException {
    Path to = written(Selections.stories());
    for (Table<?> table : Tables.all()) {
      List<Map> rows = rows(to.resolve(table.name() + ".parquet"));
      assertThat(rows).isNotEmpty();
      assertThat(rows.getFirst().keySet()).isEqualTo(new HashSet<>(table.columns().names()));
    }
  }

  @Test
  void theSameSelectionGivesTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(written(Selections.stories()).resolve("events.parquet"));
    assertThat(written(Selections.stories()).resolve("events.parquet")).hasBinaryContent(first);
  }

  @Test
  void noEventsAreWholeFilesToo() throws IOException {
    assertThat(rows(written(Selections.nothing()).resolve("events.parquet"))).isEmpty();
  }

  /** Reads what {@link JdkGzip} wrote. */
  private static final class Gunzip
      implements CompressionCodecFactory, CompressionCodecFactory.BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput page, int size) throws IOException {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page.toByteArray()))) {
        return BytesInput.from(in.readAllBytes());
      }
    }

    @Override
    public void decompress(ByteBuffer page, int compressed, ByteBuffer to, int size)
        throws IOException {
      to.put(decompress(BytesInput.from(page), size).toByteArray());
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
      return this;
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void release() {}
  }
}
