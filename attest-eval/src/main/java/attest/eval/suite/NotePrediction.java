package attest.eval.suite;

import attest.eval.suite.Prediction.Told;
import attest.model.Claim;
import attest.model.Mention;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.TimeSpan;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Writes what an ACLED note tells. A note is one event by its making, whatever of it is read: where
 * its main claim tells no day, or no claim is read at all, the first day and place that the note
 * names stand for the event, marked as inferred. Such an event has no kind and no code.
 */
final class NotePrediction implements EventsPrediction {
  private final Flow flow;

  NotePrediction(Flow flow) {
    this.flow = flow;
  }

  @Override
  public ArrayNode of(Case read, List<Told> told) {
    Report report = read.report();
    ArrayNode events = new Prediction(read).events(told);
    ObjectNode main =
        events.isEmpty() ? events.addObject().put("main", true) : (ObjectNode) events.get(0);
    if (!main.has("date")) {
      List<Mention> named = flow.mentions(report);
      firstDay(told, named).ifPresent(day -> main.set("date", date(day)));
      if (told.isEmpty()) {
        firstPlace(named).ifPresent(place -> main.set("place", place));
      }
    }
    List<Sentence> sentences = flow.sentences(report);
    NoteToll tolls = new NoteToll((claim, sum) -> NoteParts.of(report, sentences, claim, sum));
    tolls.of(claims(told)).ifPresent(toll -> main.set("killed", toll.json()));
    return events;
  }

  private static List<Claim> claims(List<Told> told) {
    return told.stream()
        .sorted(MainFirst.order("acled"))
        .map(one -> one.alone().claims().getFirst())
        .toList();
  }

  /** The first day that another claim of the note tells, else the first that its words name. */
  private static Optional<TimeSpan> firstDay(List<Told> told, List<Mention> named) {
    Optional<TimeSpan> claimed =
        claims(told).stream()
            .flatMap(claim -> claim.time().stream())
            .map(time -> AcledDays.coded(time.value()))
            .filter(TimeSpan::isDay)
            .findFirst();
    return claimed.or(() ->
        named.stream()
            .filter(Mention.OfTime.class::isInstance)
            .flatMap(time -> ((Mention.OfTime) time).time().likeliest().stream())
            .map(AcledDays::coded)
            .filter(TimeSpan::isDay)
            .findFirst());
  }

  private static Optional<ObjectNode> firstPlace(List<Mention> named) {
    return named.stream()
        .filter(Mention.OfPlace.class::isInstance)
        .map(place -> PlaceWords.json(((Mention.OfPlace) place).location()))
        .findFirst();
  }

  private static ObjectNode date(TimeSpan day) {
    ObjectNode date = JsonNodeFactory.instance.objectNode().put("inferred", true);
    day.first().ifPresent(first -> date.put("start", first.toString()));
    day.last().ifPresent(last -> date.put("end", last.toString()));
    return date;
  }
}
