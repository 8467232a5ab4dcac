package attest.export;

import static org.assertj.core.api.Assertions.assertThat;

import attest.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GeoJsonTest extends ExportContract {
  @Override
  String name() {
    return "geojson";
  }

  @Test
  void drawsTownsAndNotCountries() throws IOException {
    JsonNode features = Json.read(written(EVENTS)).path("features");
    assertThat(features).hasSize(2);
    assertThat(features.path(0).path("geometry").path("coordinates"))
        .hasToString("[40.8314,34.6895]");
    assertThat(features.path(1).path("geometry").isNull()).isTrue();
    assertThat(features.path(1).at("/properties/location_precision").asText()).isEqualTo("country");
  }

  @Test
  void numbersAreNumbersAndWhatIsNotStatedIsNull() throws IOException {
    JsonNode properties = Json.read(written(EVENTS)).at("/features/0/properties");
    assertThat(properties.path("killed_min").isInt()).isTrue();
    assertThat(properties.path("party_to_the_fight").isBoolean()).isTrue();
    assertThat(properties.path("wounded_min").isNull()).isTrue();
  }
}
