package attest.eval.suite;

import static org.assertj.core.api.Assertions.assertThat;

import attest.claim.PoliceAct;
import attest.claim.Statement;
import attest.discourse.SentenceRoles;
import attest.link.Linker;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Count;
import attest.model.Entity;
import attest.model.Event;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.Found;
import attest.model.Location;
import attest.model.Mention;
import attest.model.Place;
import attest.model.Report;
import attest.model.Span;
import attest.model.Standing;
import attest.model.TimeSpan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final String CASE =
      """
      {"suite":"gva","id":"one","task":"report","report":{"title":"Shots in Ada","published":\
      "2016-03-02","outlet":"Example Post","language":"en","text":"\\uD83D\\uDE92 Two men died in Ada\
       on Tuesday."},"gold":{"events":[{"main":true,"date":{"start":"2016-03-01","end":"2016-03-01"},\
      "place":{"name":"Ada","country":"United States","admin1":"Oklahoma","lat":34.77,"lon":-96.68},\
      "killed":{"low":2,"high":2},"wounded":{"low":0,"high":0}}]}}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream talk = new ByteArrayOutputStream();

  /** Finds "died" and "Two", and says Ada and Tuesday. */
  private static final class OneShooting implements Flow {
    @Override
    public List<Claim> read(Report report) {
      int at = report.text().indexOf("Two men died");
      Span words = new Span(at, at + 12);
      Figure figure =
          new Figure(
              Figure.Harm.KILLED,
              Figure.Population.UNSTATED,
              "men",
              new Count.Exactly(2),
              Figure.Scope.HAPPENING);
      Place ada =
          new Place(
              "geonames:1",
              "Ada",
              Place.Kind.TOWN,
              Optional.of(new Place.Point(34.77, -96.68)),
              new Place.Admin(Optional.of("US"), Optional.of("Oklahoma"), Optional.empty()),
              17_000);
      Location location =
          new Location(
              "Ada",
              new Found.One<>(ada, 1),
              Location.Relation.IN,
              Optional.empty(),
              Optional.empty());
      TimeSpan tuesday = TimeSpan.day(LocalDate.of(2016, 3, 1), "told");
      return List.of(
          new Claim(
              new ClaimId(report.id(), 1),
              Cited.of(EventType.KILLING, words, "test", 1),
              new Standing(Standing.Modality.ASSERTED, Standing.Discourse.MAIN, false),
              Claim.Roles.NONE,
              Optional.of(Cited.of(location, words, "test", 1)),
              Optional.of(Cited.of(tuesday, words, "test", 1)),
              List.of(
                  new Claim.SourcedFigure(
                      Cited.of(figure, words, "test", 1), Attribution.REPORT_ITSELF)),
              List.of(),
              List.of(words)));
    }

    @Override
    public List<Event> link(List<Linker.Item> items) {
      return Linker.standard().link(items);
    }

    @Override
    public List<Mention> mentions(Report report) {
      return List.of();
    }

    @Override
    public List<Entity> entities(Report report) {
      return List.of();
    }

    @Override
    public List<SentenceRoles.Told> roles(Report report) {
      return List.of();
    }

    @Override
    public List<Statement> statements(Report report) {
      return List.of();
    }

    @Override
    public List<Span> sites(Report report, Span happening) {
      return List.of();
    }

    @Override
    public List<PoliceAct> policeActs(Report report) {
      return List.of();
    }
  }

  private int run(Evaluation.Options options) {
    return new Evaluation(new OneShooting())
        .run(
            folder,
            options,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(talk, true, StandardCharsets.UTF_8));
  }

  @Test
  void aRightReadingScoresOneEverywhere() throws IOException {
    Files.writeString(folder.resolve("cases.jsonl"), CASE);

    assertThat(run(new Evaluation.Options(Optional.empty(), 2, true, 1, Evaluation.Looks.NOTHING)))
        .isZero();

    JsonNode metrics =
        new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8)).path("metrics");
    for (String name :
        List.of(
            "killed_exact0",
            "wounded_exact0",
            "date_exact",
            "place_name",
            "place_within_5km",
            "country",
            "admin1",
            "main_found")) {
      assertThat(metrics.path(name).asDouble()).as(name).isEqualTo(1.0);
    }
    assertThat(metrics.path("wounded_answered").asDouble()).isZero();
  }

  @Test
  void evidenceCountsCodePointsOfTheTextAsStored() throws IOException {
    Files.writeString(folder.resolve("cases.jsonl"), CASE);
    Path file = folder.resolve("predictions.jsonl");

    assertThat(
            run(new Evaluation.Options(Optional.of(file), 1, false, 1, Evaluation.Looks.NOTHING)))
        .isZero();

    JsonNode event = new ObjectMapper().readTree(Files.readString(file)).path("pred").path(0);
    assertThat(event.path("evidence").path(0).path("start").asInt()).isEqualTo(2);
    assertThat(event.path("evidence").path(0).path("end").asInt()).isEqualTo(14);
    assertThat(event.path("ledger_event").asText()).startsWith("e");
  }

  @Test
  void aFolderWithoutCasesIsNamed() {
    assertThat(run(Evaluation.Options.DEFAULT)).isEqualTo(2);
    assertThat(talk.toString(StandardCharsets.UTF_8)).contains("is no suite", "cases.jsonl");
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    Files.writeString(folder.resolve("cases.jsonl"), CASE + "{\"suite\":\n");

    assertThat(run(Evaluation.Options.DEFAULT)).isEqualTo(2);
    assertThat(talk.toString(StandardCharsets.UTF_8)).contains("cases.jsonl:2: not JSON");
  }

  @Test
  void aSuiteThatNobodyKnowsIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("cases.jsonl"), "{\"suite\":\"tea\",\"id\":\"1\",\"task\":\"spans\"}\n");

    assertThat(run(Evaluation.Options.DEFAULT)).isEqualTo(2);
    assertThat(talk.toString(StandardCharsets.UTF_8)).contains("suite tea");
  }

  @Test
  void theWorstCasesShowGoldAnswerAndWords() throws IOException {
    String other =
        CASE.replace("\"killed\":{\"low\":2,\"high\":2}", "\"killed\":{\"low\":5,\"high\":5}");
    Files.writeString(folder.resolve("cases.jsonl"), other);
    Evaluation.Looks looks =
        new Evaluation.Looks(3, Optional.of("killed_exact0"), Optional.of("acled_sub"));

    assertThat(run(new Evaluation.Options(Optional.empty(), 1, false, 1, looks))).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("one  wrong: killed_exact0", "gold low 5, high 5", "said low 2, high 2")
        .contains("evidence", "Two men died", "no such labels");
  }
}
