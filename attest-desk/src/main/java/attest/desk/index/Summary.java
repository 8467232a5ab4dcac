package attest.desk.index;

import attest.desk.index.IndexedEvent.Days;
import attest.desk.index.IndexedEvent.Telling;
import attest.figure.Account;
import attest.figure.FigureTable;
import attest.json.ActorJson;
import attest.json.Json;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Event;
import attest.model.Figure;
import attest.model.Found;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Ruling;
import attest.model.TimeSpan;
import attest.review.ReviewedEvent;
import attest.review.ReviewedEvent.Decided;
import attest.scheme.Coding;
import attest.scheme.PlacePrecision;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes of an event what lists show and the index keeps. */
public final class Summary {
  private final ReviewedEvent reviewed;
  private final Event event;
  private final Function<ReportId, Report> reports;
  private final List<Account> killed;

  private Summary(ReviewedEvent reviewed, Function<ReportId, Report> reports) {
    this.reviewed = reviewed;
    this.event = reviewed.event();
    this.reports = reports;
    this.killed = FigureTable.of(event, reports).accounts(Figure.Harm.KILLED);
  }

  /** The event as lists show it. */
  public static ObjectNode of(ReviewedEvent event, Function<ReportId, Report> reports) {
    return new Summary(event, reports).json();
  }

  static IndexedEvent index(ReviewedEvent event, Function<ReportId, Report> reports) {
    Summary summary = new Summary(event, reports);
    return new IndexedEvent(
        summary.event.id(),
        summary.days(),
        summary.event.type(),
        summary.event.standing(),
        event.status(),
        summary.event.place().flatMap(Location::known),
        summary.cast(),
        summary.leastKilled(),
        summary.event.origins().size(),
        summary.doubt(),
        summary.words(),
        summary.tellings(),
        summary.json());
  }

  private ObjectNode json() {
    ObjectNode node = Json.object();
    node.put("id", event.id().value());
    node.put("change", reviewed.change());
    node.put("status", reviewed.status().word());
    node.put("type", event.type().id());
    node.put("modality", Json.word(event.standing().modality()));
    node.put("discourse", Json.word(event.standing().discourse()));
    node.put("repeated", event.standing().repeated());
    node.set("time", event.time().<JsonNode>map(Summary::time).orElse(node.nullNode()));
    node.set("place", event.place().<JsonNode>map(Summary::place).orElse(node.nullNode()));
    node.set("actors", names(event.roles().actors()));
    node.set("targets", names(event.roles().targets()));
    node.set("victims", names(event.roles().victims()));
    node.set("killed", toll());
    node.put("reports", event.claims().stream().map(c -> c.id().report()).distinct().count());
    node.put("origins", Math.max(1, event.origins().size()));
    node.put("doubt", Math.round(doubt() * 1000) / 1000.0);
    return node;
  }

  private static ObjectNode time(TimeSpan time) {
    ObjectNode node = Json.object();
    node.put("first", time.first().map(LocalDate::toString).orElse(null));
    node.put("last", time.last().map(LocalDate::toString).orElse(null));
    node.put("precision", Json.word(time.precision()));
    return node.put("edtf", time.edtf());
  }

  private static ObjectNode place(Location told) {
    Optional<Place> place = told.known();
    Optional<Place.Point> point = place.flatMap(Place::point);
    ObjectNode node = Json.object();
    node.put("told_as", told.name());
    node.put("name", place.map(Place::name).orElse(null));
    node.put("id", place.map(Place::id).orElse(null));
    node.put("kind", place.map(p -> Json.word(p.kind())).orElse(null));
    node.put("lat", point.map(Place.Point::latitude).orElse(null));
    node.put("lon", point.map(Place.Point::longitude).orElse(null));
    node.put("country", place.flatMap(p -> p.admin().country()).orElse(null));
    node.put("province", place.flatMap(p -> p.admin().province()).orElse(null));
    node.put("precision", PlacePrecision.of(told).map(PlacePrecision::ucdp).orElse(null));
    node.put("alternatives", Math.max(0, told.place().candidates().size() - 1));
    return node.put("only_holder", place.isPresent() && told.place().likeliest().isEmpty());
  }

  private static ArrayNode names(List<Cited<Party>> parties) {
    ArrayNode names = Json.array();
    parties.stream().map(party -> party.value().name()).distinct().forEach(names::add);
    return names;
  }

  private JsonNode toll() {
    Optional<String> ruled = reviewed.decided(Ruling.Field.KILLED).flatMap(Decided::value);
    ObjectNode node = Json.object();
    if (killed.isEmpty() && ruled.isEmpty()) {
      return node.nullNode();
    }
    OptionalInt low = killed.stream().flatMapToInt(account -> account.least().stream()).min();
    OptionalInt high = killed.stream().flatMapToInt(account -> account.most().stream()).max();
    node.put("low", low.isPresent() ? low.getAsInt() : null);
    node.put("high", high.isPresent() ? high.getAsInt() : null);
    ArrayNode told = node.putArray("told");
    killed.stream().map(Account::brief).distinct().forEach(told::add);
    return node.put("ruled", ruled.orElse(null));
  }

  private int leastKilled() {
    Optional<String> ruled = reviewed.decided(Ruling.Field.KILLED).flatMap(Decided::value);
    if (ruled.isPresent()) {
      String digits = ruled.get().replaceAll("[^0-9].*$", "");
      return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
    return event.claims().stream()
        .flatMap((Claim claim) -> claim.figures(Figure.Harm.KILLED).stream())
        .mapToInt(figure -> figure.figure().value().count().least().orElse(0))
        .max()
        .orElse(0);
  }

  private Days days() {
    return event
        .time()
        .map(time ->
            new Days(
                time.first().map(day -> (int) day.toEpochDay()).orElse(Days.OPEN_START),
                time.last().map(day -> (int) day.toEpochDay()).orElse(Days.OPEN_END)))
        .orElse(Days.NONE);
  }

  /** 1 less the confidence of the least sure of kind, time, place and toll. */
  private double doubt() {
    double sure = 1;
    if (reviewed.status() == ReviewedEvent.Status.UNREVIEWED) {
      sure = Math.min(sure, Coding.kindConfidence(event));
      sure = Math.min(sure, surest(event.claims().stream().flatMap(c -> c.time().stream())));
      sure =
          Math.min(
              sure,
              event.place().stream()
                  .flatMap(place -> place.place().candidates().stream().limit(1))
                  .mapToDouble(Found.Candidate::score)
                  .max()
                  .orElse(event.place().isPresent() ? 0 : 1));
      sure =
          Math.min(
              sure,
              surest(
                  event.claims().stream()
                      .flatMap(c -> c.figures(Figure.Harm.KILLED).stream())
                      .map(Claim.SourcedFigure::figure)));
    }
    return Math.clamp(1 - sure, 0, 1);
  }

  private static double surest(Stream<? extends Cited<?>> values) {
    return values.mapToDouble(value -> value.how().confidence()).max().orElse(1);
  }

  private Stream<Party> parties() {
    return Stream.of(event.roles().actors(), event.roles().targets(), event.roles().victims())
        .flatMap(List::stream)
        .map(Cited::value);
  }

  private JsonNode cast() {
    Set<JsonNode> cast = new LinkedHashSet<>();
    parties()
        .forEach(party -> {
          ObjectNode node = Json.object();
          node.put("words", party.words().toLowerCase(Locale.ROOT));
          node.set(
              "actor",
              party.actor().likeliest().<JsonNode>map(ActorJson::write).orElse(node.nullNode()));
          cast.add(node);
        });
    return Json.array(List.copyOf(cast), node -> node);
  }

  private String words() {
    Set<String> words = new LinkedHashSet<>();
    event
        .claims()
        .forEach(claim -> {
          String text = reports.apply(claim.id().report()).text();
          claim.evidence().forEach(span -> words.add(span.in(text)));
        });
    event
        .place()
        .ifPresent(place -> {
          words.add(place.name());
          place.known().ifPresent(known -> words.add(known.name()));
        });
    parties().forEach(party -> words.add(party.name()));
    return String.join("\n", words);
  }

  private List<Telling> tellings() {
    List<Telling> tellings = new ArrayList<>();
    for (Event.Origin origin : event.origins()) {
      Optional<String> first = outlet(origin.reports().getFirst());
      for (ReportId report : origin.reports()) {
        Optional<String> outlet = outlet(report);
        tellings.add(
            new Telling(report.value(), outlet, first.filter(name -> !outlet.equals(first))));
      }
    }
    return tellings;
  }

  private Optional<String> outlet(ReportId report) {
    return reports.apply(report).header().outlet();
  }
}
