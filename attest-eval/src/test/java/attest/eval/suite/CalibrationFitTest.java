package attest.eval.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attest.confidence.Calibration;
import attest.confidence.Field;
import attest.confidence.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {
  private static Seen seen(String trait) {
    return new Seen(Field.KILLED, 0.9, List.of(trait));
  }

  @Test
  void theCurveLearnsWhichTraitsAreRight() {
    List<CalibrationPair> pairs = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      pairs.add(new CalibrationPair("made up", i, seen("in the lead"), i % 10 != 0));
      pairs.add(new CalibrationPair("made up", i, seen("in passing"), i % 10 == 0));
    }
    Calibration fitted = new Calibration(Map.of(Field.KILLED, LogisticFit.of(pairs)));

    assertThat(fitted.confidence(seen("in the lead"))).isCloseTo(0.9, within(0.03));
    assertThat(fitted.confidence(seen("in passing"))).isCloseTo(0.1, within(0.03));
  }

  @Test
  void theErrorIsTheMeanGapOfTheBins() {
    Reliability table = new Reliability();
    for (int i = 0; i < 10; i++) {
      table.add(0.95, i < 8);
      table.add(0.25, i < 2);
    }

    assertThat(table.share()).isEqualTo(0.5, within(1e-9));
    assertThat(table.error()).isEqualTo((0.15 + 0.05) / 2, within(1e-9));
  }
}
