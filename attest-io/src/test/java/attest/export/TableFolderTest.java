package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import attest.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFolderTest {
  @TempDir Path folder = Path.of("");

  private Path written(Selection selection, boolean hxl) throws IOException {
    Path to = folder.resolve("tables");
    WholeFolder.put(to, draft -> new TableFolder(hxl).write(selection, draft));
    return to;
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    }
  }

  private static JsonNode description(Path to) throws IOException {
    return Json.read(Files.readString(to.resolve("datapackage.json")));
  }

  @Test
  void theDescriptionFitsTheFiles() throws IOException {
    Path to = written(Selections.stories(), false);
    for (JsonNode resource : description(to).path("resources")) {
      Path file = to.resolve(resource.path("path").asText());
      assertThat(Files.size(file)).isEqualTo(resource.path("bytes").asLong());
      List<String> fields =
          resource
              .path("schema")
              .path("fields")
              .valueStream()
              .map(f -> f.path("name").asText())
              .toList();
      assertThat(Files.readString(file).lines().findFirst()).contains(String.join(",", fields));
      assertThat(resource.path("schema").path("fields").valueStream())
          .allSatisfy(field -> assertThat(field.path("description").asText()).isNotBlank());
    }
  }

  @Test
  void everyForeignKeyLeadsToARow() throws IOException {
    Path to = written(Selections.stories(), false);
    int checked = 0;
    for (JsonNode resource : description(to).path("resources")) {
      for (JsonNode key : resource.path("schema").path("foreignKeys")) {
        Set<String> ids = new HashSet<>();
        rows(to.resolve(key.path("reference").path("resource").asText() + ".csv"))
            .forEach(row -> assertThat(ids.add(row.getField("id"))).isTrue());
        for (NamedCsvRecord row : rows(to.resolve(resource.path("path").asText()))) {
          String value = row.getField(key.path("fields").asText());
          assertThat(value.isEmpty() || ids.contains(value)).as(value).isTrue();
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  @Test
  void theTablesTellWhoDidWhatToWhom() throws IOException {
    Path to = written(Selections.stories(), false);
    assertThat(rows(to.resolve("events.csv"))).hasSize(2);
    assertThat(rows(to.resolve("claims.csv"))).hasSize(3);
    assertThat(rows(to.resolve("sources.csv"))).hasSize(3);
    assertThat(rows(to.resolve("parties.csv")))
        .anySatisfy(row -> {
          assertThat(row.getField("role")).isEqualTo("actor");
          assertThat(row.getField("actor")).isNotEmpty();
        });
    assertThat(Files.readString(to.resolve("methods.txt")))
        .contains("2 events, which rest on 3 claims of 3 reports", "Filters: none");
  }

  @Test
  void wordsThatASpreadsheetWouldRunAreGuardedInEveryTable() throws IOException {
    Path to = written(Selections.stories(), false);
    for (Table<?> table : Tables.all()) {
      for (NamedCsvRecord row : rows(to.resolve(table.name() + ".csv"))) {
        assertThat(row.getFields())
            .noneMatch(cell ->
                !cell.isEmpty() && "=+@".indexOf(cell.charAt(0)) >= 0
                    || cell.startsWith("-") && !cell.matches("-[0-9.]+"));
      }
    }
    assertThat(Files.readString(to.resolve("figures.csv"))).contains("'=cmd");
  }

  @Test
  void tagsStandUnderEachHeader() throws IOException {
    Path to = written(Selections.stories(), true);
    for (Table<?> table : Tables.all()) {
      NamedCsvRecord tags = rows(to.resolve(table.name() + ".csv")).getFirst();
      assertThat(tags.getField(0)).startsWith("#");
      assertThat(tags.getFields()).allMatch(tag -> tag.matches("(#[a-z0-9_]+([+][a-z0-9_]+)*)?"));
    }
    assertThat(description(to).findValuesAsText("commentChar")).hasSize(7).containsOnly("#");
  }

  @Test
  void theSameSelectionGivesTheSameBytes() throws IOException {
    Path to = written(Selections.stories(), false);
    String first = Files.readString(to.resolve("datapackage.json"));
    assertThat(Files.readString(written(Selections.stories(), false).resolve("datapackage.json")))
        .isEqualTo(first);
  }

  @Test
  void noEventsAreWholeTablesToo() throws IOException {
    Path to = written(Selections.nothing(), false);
    assertThat(rows(to.resolve("events.csv"))).isEmpty();
    assertThat(description(to).path("resources")).hasSize(7);
  }
}
