package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import attest.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Brat and Label Studio: what they will read holds the words that it says it holds. */
class AnnotatorFilesTest {
  @TempDir private Path folder;

  private Path written(String format, Selection selection) throws IOException {
    Path to = folder.resolve(format + (selection.events().isEmpty() ? "-none" : ""));
    FileExport export = FileExport.find(format).orElseThrow();
    WholeFolder.put(to, draft -> export.write(selection, draft));
    return to;
  }

  private static String name(Selection selection) {
    return selection.events().getFirst().claims().getFirst().id().report().value();
  }

  @Test
  void bratFragmentsHoldTheirWords() throws IOException {
    Selection story = AnnotatedStory.selection();
    Path to = written("brat", story);
    assertThat(Files.readString(to.resolve(name(story) + ".txt"))).isEqualTo(AnnotatedStory.TEXT);
    Map<String, String> found = new HashMap<>();
    for (String line : Files.readAllLines(to.resolve(name(story) + ".ann"))) {
      String[] cells = line.split("\t", -1);
      if (cells[0].startsWith("T")) {
        String[] head = cells[1].split(" ", 2);
        StringBuilder words = new StringBuilder();
        for (String fragment : head[1].split(";")) {
          String[] ends = fragment.split(" ");
          words.append(words.isEmpty() ? "" : " ");
          words.append(AnnotatedStory.words(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        assertThat(cells[2]).isEqualTo(words.toString()).doesNotContain("\n");
        found.put(head[0], cells[2]);
      }
    }
    assertThat(found)
        .containsEntry("actor", "the Hill Front")
        .containsEntry("shelling", "shelled twice")
        .containsEntry("killed", "five \uD83D\uDC68\u200D\uD83D\uDC69 civilians")
        .hasSize(7);
  }

  @Test
  void bratEventsRelationsAndAttributesNameWhatIsThere() throws IOException {
    Selection story = AnnotatedStory.selection();
    Path to = written("brat", story);
    List<String> lines = Files.readAllLines(to.resolve(name(story) + ".ann"));
    assertThat(lines)
        .anyMatch(
            line -> line.matches("E1\tshelling:T1 actor:T\\d target:T\\d place:T\\d killed:T\\d"))
        .anyMatch(line -> line.matches("R\\d\tsays Arg1:T\\d Arg2:T\\d"))
        .anyMatch(line -> line.matches("R\\d\tsays Arg1:T\\d Arg2:E1"))
        .contains("A1\tmodality E1 asserted", "A2\tdiscourse E1 main", "A3\trepeated E1");
    Set<String> names = new HashSet<>();
    lines.forEach(line -> assertThat(names.add(line.split("\t")[0])).as(line).isTrue());
    String configuration = Files.readString(to.resolve("annotation.conf"));
    for (String line : lines) {
      String label = line.split("\t")[1].split("[ :]")[0];
      assertThat(line.startsWith("#") || configuration.contains("\n" + label)).as(line).isTrue();
    }
  }

  @Test
  void labelStudioRegionsHoldTheirWords() throws Exception {
    Path to = written("label-studio", AnnotatedStory.selection());
    JsonNode tasks = Json.read(Files.readString(to.resolve("tasks.json")));
    assertThat(tasks.at("/0/data/text").asText()).isEqualTo(AnnotatedStory.TEXT);
    Set<String> regions = new HashSet<>();
    Set<String> labels = values(to, "Label");
    Set<String> relations = values(to, "Relation");
    int joined = 0;
    for (JsonNode each : tasks.at("/0/predictions/0/result")) {
      JsonNode value = each.path("value");
      if (each.path("type").asText().equals("labels")) {
        assertThat(AnnotatedStory.words(value.path("start").asInt(), value.path("end").asInt()))
            .isEqualTo(value.path("text").asText());
        assertThat(labels).contains(value.at("/labels/0").asText());
        assertThat(regions.add(each.path("id").asText())).isTrue();
      } else {
        assertThat(relations).contains(each.at("/labels/0").asText());
        joined++;
      }
    }
    assertThat(regions).hasSize(8);
    assertThat(joined).isEqualTo(8);
    for (JsonNode each : tasks.at("/0/predictions/0/result")) {
      if (each.has("from_id")) {
        assertThat(regions).contains(each.path("from_id").asText(), each.path("to_id").asText());
      }
    }
  }

  private static Set<String> values(Path folder, String element) throws Exception {
    String xml = Files.readString(folder.resolve("labels.xml"));
    NodeList nodes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getElementsByTagName(element);
    Set<String> values = new HashSet<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(nodes.item(i).getAttributes().getNamedItem("value").getNodeValue());
    }
    return values;
  }

  @Test
  void theSameEventsGiveTheSameBytesAndNoneAreWholeToo() throws IOException {
    for (String format : List.of("brat", "label-studio")) {
      for (Selection selection : List.of(Selections.stories(), Selections.nothing())) {
        Map<String, String> once = content(written(format, selection));
        assertThat(content(written(format, selection))).isEqualTo(once).containsKey("methods.txt");
      }
    }
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new HashMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        content.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return content;
  }
}
