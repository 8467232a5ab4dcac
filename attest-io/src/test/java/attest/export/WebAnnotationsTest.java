package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import attest.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebAnnotationsTest extends ExportContract {
  @Override
  String name() {
    return "web-annotations";
  }

  private static JsonNode page() throws IOException {
    Selection story = AnnotatedStory.selection();
    StringBuilder out = new StringBuilder();
    new WebAnnotations().write(story.events(), story::report, out);
    return Json.read(out.toString());
  }

  @Test
  void everyPositionHoldsTheWordsQuoted() throws IOException {
    int checked = 0;
    for (JsonNode annotation : page().path("items")) {
      JsonNode target = annotation.path("target");
      for (JsonNode each : target.isArray() ? target : Json.array(List.of(target), t -> t)) {
        JsonNode position = each.at("/selector/0");
        JsonNode quote = each.at("/selector/1");
        String exact = quote.path("exact").asText();
        assertThat(
                AnnotatedStory.words(position.path("start").asInt(), position.path("end").asInt()))
            .isEqualTo(exact);
        assertThat(AnnotatedStory.TEXT)
            .contains(quote.path("prefix").asText() + exact + quote.path("suffix").asText());
        checked++;
      }
    }
    assertThat(checked).isEqualTo(8);
  }

  @Test
  void oneAnnotationForEachCitedValueSaysWhatItIs() throws IOException {
    List<String> labels = new ArrayList<>();
    for (JsonNode annotation : page().path("items")) {
      assertThat(annotation.path("type").asText()).isEqualTo("Annotation");
      assertThat(annotation.at("/body/0/purpose").asText()).isEqualTo("tagging");
      labels.add(annotation.at("/body/0/value").asText());
    }
    assertThat(labels)
        .containsExactly("shelling", "actor", "target", "place", "killed", "speaker", "cue");
    assertThat(page().at("/items/4/body/1/value").asText()).isEqualTo("5 civilians");
    assertThat(page().at("/items/0/target").size()).isEqualTo(2);
  }

  @Test
  void noQuoteEndsInHalfALetter() throws IOException {
    for (JsonNode annotation : page().path("items")) {
      for (String part : annotation.findValuesAsText("prefix")) {
        assertThat(part.isEmpty() || !Character.isLowSurrogate(part.charAt(0))).isTrue();
      }
      for (String part : annotation.findValuesAsText("suffix")) {
        assertThat(part.isEmpty() || !Character.isHighSurrogate(part.charAt(part.length() - 1)))
            .isTrue();
      }
    }
  }
}
