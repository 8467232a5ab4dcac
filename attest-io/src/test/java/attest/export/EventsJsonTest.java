package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import attest.json.EventJson;
import attest.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsJsonTest extends ExportContract {
  @Override
  String name() {
    return "json";
  }

  @Test
  void nothingIsLost() throws IOException {
    JsonNode document = Json.read(written(EVENTS));
    List<Object> back = new ArrayList<>();
    document.path("events").forEach(event -> back.add(EventJson.read(event)));
    assertThat(back).isEqualTo(EVENTS);
    assertThat(document.path("reports")).hasSize(3);
  }
}
