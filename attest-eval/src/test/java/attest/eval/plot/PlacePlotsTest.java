package attest.eval.plot;

import static org.assertj.core.api.Assertions.assertThat;

import attest.eval.suite.PlaceAnswers;
import attest.eval.suite.PlaceAnswers.Answer;
import attest.model.Place.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacePlotsTest {
  private static final Point TOWN = new Point(34.69, 40.83);
  private static final Answer RIGHT = new Answer(TOWN, Optional.of(TOWN));
  private static final Answer FAR = new Answer(TOWN, Optional.of(new Point(44.8, -93.1)));
  private static final Answer SILENT = new Answer(TOWN, Optional.empty());

  @Test
  void anAnswerIsComparedWithTheNearestGoldPointThatIsNoRegion(@TempDir Path folder)
      throws Exception {
    Files.writeString(
        folder.resolve("cases.jsonl"),
        """
        {"suite":"own","id":"1","task":"report","report":{"text":"x"},"gold":{"events":[\
        {"place":{"lat":10,"lon":10}},{"place":{"lat":20,"lon":20}}]}}
        {"suite":"own","id":"2","task":"report","report":{"text":"x"},"gold":{"events":[\
        {"place":{"lat":10,"lon":10,"precision":"region"}}]}}
        {"suite":"own","id":"3","task":"report","report":{"text":"x"},"gold":{"events":[\
        {"place":{"lat":30,"lon":30}}]}}
        """);
    Path predictions = folder.resolve("said.jsonl");
    Files.writeString(
        predictions,
        """
        {"id":"1","pred":[{"main":true,"place":{"lat":20,"lon":20}}]}
        {"id":"2","pred":[{"main":true,"place":{"lat":20,"lon":20}}]}
        {"id":"3","pred":[]}
        """);
    assertThat(PlaceAnswers.read(folder, predictions))
        .containsExactly(
            new Answer(new Point(20, 20), Optional.of(new Point(20, 20))),
            new Answer(new Point(30, 30), Optional.empty()));
  }

  @Test
  void theCurveStartsAndEndsAtItsShares() {
    String svg = DistanceCurve.draw(Map.of("own", List.of(RIGHT, FAR, SILENT, SILENT)));
    assertThat(svg).contains("own (4, 50% placed)");
    // A quarter within a kilometre, a half within 20,000: of 340 units upwards from 360.
    assertThat(svg).contains("M60 275L").contains("L600 190\"");
  }

  @Test
  void theMapCountsWhatItDraws() {
    String svg = ErrorMap.draw(List.of(RIGHT, FAR, SILENT), Stream.empty());
    assertThat(svg)
        .contains("within 25 km: 1 of 3", "put nowhere: 1 of 3", "more than 161 km off: 1 of 3");
  }
}
