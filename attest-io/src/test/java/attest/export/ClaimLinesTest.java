package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import attest.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ClaimLinesTest extends ExportContract {
  @Override
  String name() {
    return "claims";
  }

  @Test
  void oneLineAClaim() throws IOException {
    assertThat(written(EVENTS).lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(Json.read(line).path("event").asText()).startsWith("e0"));
  }
}
