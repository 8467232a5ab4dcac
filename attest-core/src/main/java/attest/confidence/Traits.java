package attest.confidence;

import attest.model.Actor;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Claim.SourcedFigure;
import attest.model.Count;
import attest.model.Figure;
import attest.model.Found;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.Report;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the values of a claim for what tells how far to trust them. */
public final class Traits {
  private static final int EARLY = 300;
  private static final int LATE = 1200;
  private static final int SHORT = 600;
  private static final int LONG = 2500;

  private final Report report;
  private final Claim claim;

  /** Looks at that claim of that report. */
  public Traits(Report report, Claim claim) {
    this.report = report;
    this.claim = claim;
  }

  /** What is seen about the kind. */
  public Seen kind() {
    List<String> traits = common(claim.type());
    traits.add("kind " + claim.type().value().id());
    traits.add("parties " + few(claim.roles().actors().size() + claim.roles().targets().size()));
    traits.add("killed told " + !claim.figures(Figure.Harm.KILLED).isEmpty());
    return new Seen(Field.KIND, claim.type().how().confidence(), traits);
  }

  /** What is seen about the time, where the claim has one. */
  public Optional<Seen> time() {
    return claim
        .time()
        .map(time -> {
          List<String> traits = common(time);
          TimeSpan span = time.value();
          traits.add("precision " + span.precision());
          traits.add("one day " + span.isDay());
          Optional<LocalDate> published = report.header().published().flatMap(TimeSpan::last);
          traits.add("published " + published.isPresent());
          if (published.isPresent() && span.last().isPresent()) {
            traits.add("ago " + ago(ChronoUnit.DAYS.between(span.last().get(), published.get())));
          }
          return new Seen(Field.TIME, time.how().confidence(), traits);
        });
  }

  private static String ago(long days) {
    if (days < 0) {
      return "ahead";
    }
    return days <= 2 ? Long.toString(days) : days <= 7 ? "week" : days <= 31 ? "month" : "long";
  }

  /** What is seen about the place, where the claim has one. */
  public Optional<Seen> place() {
    return claim
        .place()
        .map(place -> {
          List<String> traits = common(place);
          Location location = place.value();
          traits.add("relation " + location.relation());
          traits.add("within " + location.within().isPresent());
          traits.add("found " + found(location.place()));
          location
              .place()
              .likeliest()
              .map(Place::kind)
              .ifPresent(kind -> traits.add("kind " + kind));
          return new Seen(Field.PLACE, place.how().confidence(), traits);
        });
  }

  private static String found(Found<?> found) {
    return switch (found) {
      case Found.One<?> one -> "one " + Math.round(one.score() * 5);
      case Found.Several<?> several ->
          "several " + Math.round(several.candidates().getFirst().score() * 5);
      case Found.None<?> none -> "none";
    };
  }

  /** What is seen about a figure; empty for harm that is not calibrated. */
  public Optional<Seen> figure(SourcedFigure told) {
    return switch (told.figure().value().harm()) {
      case KILLED -> Optional.of(figure(Field.KILLED, told));
      case WOUNDED -> Optional.of(figure(Field.WOUNDED, told));
      default -> Optional.empty();
    };
  }

  private Seen figure(Field field, SourcedFigure told) {
    Figure figure = told.figure().value();
    List<String> traits = common(told.figure());
    traits.add("count " + figure.count().getClass().getSimpleName());
    traits.add("number " + number(figure.count()));
    traits.add("whom " + figure.whom());
    traits.add("scope " + figure.scope());
    traits.add("by " + (told.by().isReportItself() ? "report" : "speaker"));
    List<SourcedFigure> rivals = claim.figures(figure.harm());
    traits.add("rivals " + few(rivals.size() - 1));
    traits.add("first " + (!rivals.isEmpty() && rivals.getFirst().equals(told)));
    return new Seen(field, told.figure().how().confidence(), traits);
  }

  private static String number(Count count) {
    int number = count.least().orElse(count.most().orElse(0));
    if (number <= 3) {
      return Integer.toString(number);
    }
    return number <= 6 ? "some" : number <= 20 ? "many" : "masses";
  }

  /** What is seen about one of the parties in a role. */
  public Seen party(Field field, Cited<Party> party, List<Cited<Party>> beside) {
    List<String> traits = common(party);
    traits.add("found " + found(party.value().actor()));
    party
        .value()
        .actor()
        .likeliest()
        .map(Actor::kind)
        .ifPresent(kind -> traits.add("kind " + kind));
    traits.add("place in row " + few(beside.indexOf(party)));
    traits.add("beside " + few(beside.size() - 1));
    traits.add("words " + few(party.value().words().split(" ", -1).length - 1));
    return new Seen(field, party.how().confidence(), traits);
  }

  private List<String> common(Cited<?> cited) {
    List<String> traits = new ArrayList<>();
    traits.add("rule " + cited.how().rule());
    traits.add("told " + few(cited.at().size() - 1));
    int start = cited.at().getFirst().start();
    traits.add("where " + (start < EARLY ? "early" : start < LATE ? "middle" : "late"));
    int length = report.text().length();
    traits.add("report " + (length < SHORT ? "short" : length < LONG ? "middle" : "long"));
    traits.add("discourse " + claim.standing().discourse());
    traits.add("modality " + claim.standing().modality());
    traits.add("speakers " + few(claim.attributions().size()));
    return traits;
  }

  private static String few(int number) {
    return number >= 2 ? "more" : Integer.toString(number);
  }
}
