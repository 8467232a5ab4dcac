package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {
  @TempDir Path folder = Path.of("");

  private Path written(Selection selection) throws IOException {
    Path to = folder.resolve("events.xlsx");
    WholeFile.put(to, draft -> new XlsxFile().write(selection, draft));
    return to;
  }

  private static Document part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
      return Jsoup.parse(xml, Parser.xmlParser());
    }
  }

  private static List<String> row(Document sheet, int number) {
    return sheet.select("row[r=" + number + "] c").stream().map(Element::wholeText).toList();
  }

  @Test
  void threeSheetsThatPeopleCanRead() throws IOException {
    Path file = written(Selections.stories());
    assertThat(part(file, "xl/workbook.xml").select("sheet").eachAttr("name"))
        .containsExactly("events", "claims", "figures");
    Document events = part(file, "xl/worksheets/sheet1.xml");
    assertThat(row(events, 1)).startsWith("first day", "last day").contains("killed as told");
    assertThat(row(events, 2)).contains("Hajin", "36", "45");
    assertThat(events.select("row")).hasSize(3);
    assertThat(part(file, "xl/worksheets/sheet2.xml").select("row")).hasSize(4);
  }

  @Test
  void theHeaderStaysInSight() throws IOException {
    Document events = part(written(Selections.stories()), "xl/worksheets/sheet1.xml");
    assertThat(events.select("pane").attr("state")).isEqualTo("frozen");
    assertThat(events.select("pane").attr("ySplit")).isEqualTo("1");
    assertThat(events.select("autoFilter").attr("ref")).startsWith("A1:").endsWith("3");
  }

  @Test
  void daysAreDates() throws IOException {
    Document events = part(written(Selections.stories()), "xl/worksheets/sheet1.xml");
    Element day = events.expectFirst("c[r=A2]");
    assertThat(Double.parseDouble(day.wholeText())).isEqualTo(43_273);
    assertThat(day.attr("s")).isNotEmpty();
  }

  @Test
  void wordsAreNeverFormulas() throws IOException {
    Path file = written(Selections.stories());
    for (int sheet = 1; sheet <= 3; sheet++) {
      Document page = part(file, "xl/worksheets/sheet" + sheet + ".xml");
      assertThat(page.select("f")).isEmpty();
      assertThat(page.select("c:has(is)").eachAttr("t")).allMatch("inlineStr"::equals);
    }
    Document figures = part(file, "xl/worksheets/sheet3.xml");
    assertThat(figures.select("c[t=inlineStr]").eachText())
        .anyMatch(cell -> cell.startsWith("=cmd"));
  }

  @Test
  void howItWasMadeStandsInTheDocumentsProperties() throws IOException {
    Document properties = part(written(Selections.stories()), "docProps/core.xml");
    assertThat(properties.wholeText()).contains("Filters: none", "2 events");
  }

  @Test
  void theSameSelectionGivesTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(written(Selections.stories()));
    assertThat(written(Selections.stories())).hasBinaryContent(first);
    assertThat(part(written(Selections.stories()), "docProps/core.xml").select("dcterms|created"))
        .isEmpty();
  }

  @Test
  void noEventsAreAWholeWorkbookToo() throws IOException {
    Document events = part(written(Selections.nothing()), "xl/worksheets/sheet1.xml");
    assertThat(events.select("row")).hasSize(1);
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void wordsThatNoCellCanHoldAreCut() {
    assertThat(XlsxFile.fitting("a".repeat(40_000))).hasSize(32_766).endsWith("a\u2026");
    assertThat(XlsxFile.fitting("a\u0001b\uFFFE")).isEqualTo("a\uFFFDb\uFFFD");
    assertThat(XlsxFile.fitting("\u0642\u062a\u0644 \uD83D\uDD4A"))
        .isEqualTo("\u0642\u062a\u0644 \uD83D\uDD4A");
  }
}
