package attest.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attest.Attest;
import attest.model.Claim;
import attest.model.Report;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Report REPORT =
      Report.of(
          "Gunmen killed three farmers near Mosul on 4 May 2017, police said.",
          List.of(),
          Report.Header.UNKNOWN);

  @Test
  void aFieldWithoutACurveKeepsTheRulesConfidence() {
    Seen seen = new Seen(Field.TIME, 0.85, List.of("rule time.clause"));

    assertThat(Calibration.none().confidence(seen)).isEqualTo(0.85);
  }

  @Test
  void traitsMoveTheLogOdds() {
    Calibration calibration =
        new Calibration(
            Map.of(
                Field.PLACE,
                Map.of(Calibration.BASE, 0.0, Calibration.RAW, 1.0, "found none", -1.0)));

    assertThat(calibration.confidence(new Seen(Field.PLACE, 0.8, List.of())))
        .isCloseTo(0.8, within(1e-9));
    assertThat(calibration.confidence(new Seen(Field.PLACE, 0.8, List.of("found none"))))
        .isCloseTo(1 / (1 + Math.exp(-(Math.log(4) - 1))), within(1e-9));
  }

  @Test
  void onlyConfidencesChange() {
    List<Claim> raw = Attest.builtIn(Calibration.none()).read(REPORT);
    List<Claim> calibrated = Attest.builtIn().read(REPORT);

    assertThat(calibrated).hasSameSizeAs(raw).isNotEmpty();
    for (int i = 0; i < raw.size(); i++) {
      Claim one = raw.get(i);
      Claim other = calibrated.get(i);
      assertThat(other.type().value()).isEqualTo(one.type().value());
      assertThat(other.type().how().rule()).isEqualTo(one.type().how().rule());
      assertThat(other.spans()).isEqualTo(one.spans());
      assertThat(other.figures().getFirst().figure().value())
          .isEqualTo(one.figures().getFirst().figure().value());
      assertThat(other.figures().getFirst().figure().how().confidence()).isBetween(0.02, 0.98);
    }
  }
}
