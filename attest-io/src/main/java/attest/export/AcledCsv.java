package attest.export;

import attest.figure.Estimate;
import attest.figure.FigurePolicy;
import attest.model.Figure;
import attest.model.Figure.Harm;
import attest.model.Place;
import attest.scheme.Coding;
import attest.scheme.Country;
import attest.scheme.PlacePrecision;
import attest.scheme.Sides;
import attest.scheme.TimePrecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The columns of ACLED's export (since March 2023) for the events that ACLED would code. */
final class AcledCsv extends SchemeCsv {
  private static final String JOIN = "; ";

  AcledCsv(FigurePolicy policy) {
    super(policy);
  }

  @Override
  public String name() {
    return "acled";
  }

  @Override
  public FigureExport with(FigurePolicy policy) {
    return new AcledCsv(policy);
  }

  @Override
  Optional<String> leftOut(CodedEvent event) {
    if (!event.isHappening()) {
      return Optional.of("not one happening that is said to have happened");
    }
    if (event.coding(name()).isEmpty()) {
      return Optional.of("no ACLED event type");
    }
    if (event.timePrecision().flatMap(TimePrecision::acled).isEmpty()) {
      return Optional.of("the day is not known to a month");
    }
    if (event.placePrecision().flatMap(PlacePrecision::acled).isEmpty()
        || event.country().isEmpty()
        || event.point().isEmpty()) {
      return Optional.of("the place is not known below its country");
    }
    return Optional.empty();
  }

  @Override
  OptionalInt deadUntold() {
    return OptionalInt.of(0);
  }

  @Override
  Row row(CodedEvent event) {
    Coding coding = event.coding(name()).orElseThrow();
    AcledActors actors = AcledActors.of(event, coding);
    LocalDate day = event.day().orElseThrow();
    Optional<Estimate> dead = policy().estimate(event.figures().accounts(Harm.KILLED));
    Row row = new Row();
    row.plain("event_id_cnty", "ATTEST-" + event.event().id());
    row.plain("event_date", day.toString()).plain("year", day.getYear());
    row.plain("time_precision", event.timePrecision().flatMap(TimePrecision::acled));
    row.plain("disorder_type", disorder(coding)).plain("event_type", coding.code());
    row.plain("sub_event_type", coding.sub());
    actors.write(row);
    row.plain("civilian_targeting", targeting(event, coding));
    place(row, event);
    row.words("source", event.outlets(), JOIN).empty("source_scale");
    row.words("notes", AcledNotes.of(event, policy(), dead));
    row.plain("fatalities", dead.map(AcledCsv::number).orElse(deadUntold().orElseThrow()));
    return row.words("tags", tags(event, coding)).empty("timestamp");
  }

  private static void place(Row row, CodedEvent event) {
    Country country = event.country().orElseThrow();
    Place place = event.place().orElseThrow();
    Place.Point point = event.point().orElseThrow();
    row.plain("iso", country.numeric().map(Integer::valueOf));
    row.plain("region", country.acledRegion()).plain("country", country.name());
    row.words("admin1", place.admin().province()).words("admin2", place.admin().district());
    row.empty("admin3").words("location", place.name());
    row.plain("latitude", degrees(point.latitude()));
    row.plain("longitude", degrees(point.longitude()));
    row.plain("geo_precision", event.placePrecision().flatMap(PlacePrecision::acled));
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** Best, or low where a policy gives no best: ACLED has one number. */
  private static int number(Estimate dead) {
    return dead.best().orElse(dead.low().orElse(0));
  }

  /** Codebook, "Disorder type". */
  private static String disorder(Coding coding) {
    String sub = coding.sub().orElse("");
    return switch (coding.code()) {
      case "Strategic developments" -> coding.code();
      case "Protests" ->
          sub.equals("Excessive force against protesters")
              ? "Political violence; Demonstrations"
              : "Demonstrations";
      case "Riots" -> sub.equals("Mob violence") ? "Political violence" : "Demonstrations";
      default -> "Political violence";
    };
  }

  /** Codebook, "Civilian targeting": the main or only target, never bystanders. */
  private static String targeting(CodedEvent event, Coding coding) {
    boolean targeted =
        switch (coding.code()) {
          case "Violence against civilians" -> true;
          case "Protests" -> disorder(coding).startsWith("Political");
          case "Explosions/Remote violence", "Riots" ->
              disorder(coding).startsWith("Political")
                  && Sides.of(event.event()).onlyUnarmedAreHit();
          default -> false;
        };
    return targeted ? "Civilians targeted" : "";
  }

  private static String tags(CodedEvent event, Coding coding) {
    boolean crowd = coding.code().equals("Protests") || coding.code().equals("Riots");
    if (!crowd) {
      return "";
    }
    List<Figure> sizes =
        event.figures().lines(Harm.TAKING_PART).stream()
            .map(line -> line.figure())
            .filter(figure -> figure.whom() != Figure.Population.OBJECTS)
            .toList();
    return "crowd size=" + (sizes.isEmpty() ? "no report" : sizes.getFirst().count().brief());
  }
}
