package attest.claim;

import attest.model.Cited;
import attest.model.EventType;
import attest.model.How;
import attest.model.TimeSpan;
import attest.model.Zone;
import java.util.List;
import java.util.Optional;

/**
 * The day of a deed that its own sentences do not date to the day ("last month's shooting"): that
 * of the same deed told elsewhere in the report, or of the sentences around it that set the scene.
 */
final class MissingDays {
  private static final int REACH = 2;
  private static final int RECENT = 90;

  private final Tellings.Page page;
  private final List<Happening> all;
  private final Kinship kinship;

  MissingDays(Tellings.Page page, List<Happening> all, Kinship kinship) {
    this.page = page;
    this.all = all;
    this.kinship = kinship;
  }

  /** Dates every deed that has no day, as far as the report tells one. */
  void fill() {
    for (Happening told : all) {
      if (!hasDay(told) && Violence.is(told.type()) && isOwn(told)) {
        elsewhere(told).or(() -> around(told)).ifPresent(told::setTime);
      }
    }
  }

  private static boolean hasDay(Happening told) {
    return told.time().filter(time -> time.value().isDay()).isPresent();
  }

  private static boolean isOwn(Happening told) {
    return told.first().line().sentence().zone() != Zone.Kind.RELATED
        && !told.first().stance().repeated();
  }

  /** The day of the first other telling of the deed that has one. */
  private Optional<Cited<TimeSpan>> elsewhere(Happening undated) {
    return all.stream()
        .filter(told -> told != undated && isOwn(told) && hasDay(told))
        .filter(told -> Violence.is(told.type()) && kinship.fit(told.type(), undated.type()))
        .filter(told -> !WhereTold.conflict(told.place(), undated.place()))
        .filter(told -> fits(undated, told.time().orElseThrow().value()))
        .filter(told -> isNewsOrNamed(undated, told))
        .findFirst()
        .flatMap(Happening::time)
        .map(time -> told(time.value(), time, "time.same-kind"));
  }

  /**
   * What is news or lately was, or lies in the weeks that the undated deed is told of; a report on
   * a trial recalls the deed that the trial is about.
   */
  private boolean isNewsOrNamed(Happening undated, Happening told) {
    return undated.time().isPresent()
        || !told.first().stance().background()
        || isRecent(told.time().orElseThrow().value())
        || undated.tellings().stream().anyMatch(t -> Aftermath.follows(t.line()));
  }

  private boolean isRecent(TimeSpan day) {
    return page.latest()
        .filter(latest -> day.last().filter(latest.minusDays(RECENT)::isBefore).isPresent())
        .isPresent();
  }

  private static Cited<TimeSpan> told(TimeSpan value, Cited<TimeSpan> by, String rule) {
    return new Cited<>(value, by.at(), new How(rule, 0.4));
  }

  private static boolean fits(Happening undated, TimeSpan day) {
    return undated.time().map(time -> time.value().overlaps(day)).orElse(true);
  }

  /** The day that a sentence nearby gives to what led to the deed or to how it was found. */
  private Optional<Cited<TimeSpan>> around(Happening undated) {
    for (Telling telling : undated.tellings()) {
      int here = telling.line().sentence().index();
      for (int away = 1; away <= REACH; away++) {
        int before = here - away;
        int behind = here + away;
        Optional<Cited<TimeSpan>> day = scene(undated, before).or(() -> scene(undated, behind));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Cited<TimeSpan>> scene(Happening undated, int sentence) {
    if (sentence < 0 || sentence >= page.lines().size()) {
      return Optional.empty();
    }
    Line line = page.lines().get(sentence);
    if (line.sentence().zone() != Zone.Kind.BODY || isAnothers(undated, sentence)) {
      return Optional.empty();
    }
    return line.found().times().stream()
        .filter(time -> time.time().likeliest().filter(TimeSpan::isDay).isPresent())
        .filter(time -> fits(undated, time.time().likeliest().orElseThrow()))
        .filter(time -> ClauseTimes.isOfPastDeed(line, time, page))
        .findFirst()
        .map(time ->
            Cited.of(time.time().likeliest().orElseThrow(), time.span(), "time.scene", 0.4));
  }

  /** Whether the sentence tells another deed, or an arrest. */
  private boolean isAnothers(Happening undated, int sentence) {
    return all.stream()
        .filter(told -> told != undated)
        .filter(told -> Violence.is(told.type()) || told.type() == EventType.ARREST)
        .anyMatch(told ->
            told.tellings().stream()
                .anyMatch(t -> t.line().sentence().index() == sentence && t.stance().sure()));
  }
}
