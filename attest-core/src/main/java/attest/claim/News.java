package attest.claim;

import attest.model.EventType;
import attest.model.Found;
import attest.model.Standing;
import attest.model.Zone;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the report's main news from the rest, and fills in what only the whole report gives. */
final class News {
  private static final Set<EventType.Sphere> ASIDE =
      EnumSet.of(EventType.Sphere.WORDS, EventType.Sphere.MISHAP);

  private final Focus focus = new Focus();
  private final Kinship kinship;

  News(Kinship kinship) {
    this.kinship = kinship;
  }

  /** The happening that the report is about: the headline's, else the first that is news. */
  Optional<Happening> main(List<Happening> happenings) {
    return first(happenings, EnumSet.of(Zone.Kind.HEADLINE), false)
        .or(() -> first(happenings, EnumSet.of(Zone.Kind.STANDFIRST, Zone.Kind.BODY), false))
        .or(() ->
            first(
                happenings,
                EnumSet.of(Zone.Kind.HEADLINE, Zone.Kind.STANDFIRST, Zone.Kind.BODY),
                true));
  }

  private static Optional<Happening> first(
      List<Happening> happenings, Set<Zone.Kind> zones, boolean aside) {
    return happenings.stream()
        .filter(h -> h.tellings().stream().anyMatch(t -> zones.contains(zone(t))))
        .filter(h -> isNews(h.first().stance()))
        .filter(h -> aside == ASIDE.contains(h.type().sphere()))
        .findFirst();
  }

  private static boolean isNews(Telling.Stance stance) {
    return !stance.background()
        && !stance.repeated()
        && (stance.modality() == Standing.Modality.ASSERTED
            || stance.modality() == Standing.Modality.ALLEGED);
  }

  private static Zone.Kind zone(Telling telling) {
    return telling.line().sentence().zone();
  }

  /** What a claim is in its report. */
  Standing.Discourse discourse(Happening happening, boolean main) {
    if (main) {
      return Standing.Discourse.MAIN;
    }
    boolean onlyCaption = happening.tellings().stream().allMatch(t -> zone(t) == Zone.Kind.CAPTION);
    if (zone(happening.first()) == Zone.Kind.RELATED) {
      return Standing.Discourse.RELATED;
    }
    if (onlyCaption) {
      return Standing.Discourse.CAPTION;
    }
    Telling.Stance stance = happening.first().stance();
    return stance.background() || stance.repeated()
        ? Standing.Discourse.BACKGROUND
        : Standing.Discourse.SECONDARY;
  }

  /**
   * Gives the main happening, where no sentence does, the day on which it was first said and the
   * place of the dateline.
   */
  void settle(Tellings.Page page, List<Happening> happenings) {
    happenings.forEach(News::narrow);
    Optional<Happening> main = main(happenings);
    if (main.isEmpty()) {
      place(page, happenings, main);
      return;
    }
    new MissingDays(page, happenings, kinship).fill();
    happenings.stream()
        .filter(told -> told.time().isEmpty() && isNews(told.first().stance()))
        .forEach(
            told -> TimeFrame.before(page.lines(), told.first().line()).ifPresent(told::setTime));
    Happening happening = main.get();
    if (happening.time().isEmpty()) {
      for (Telling telling : happening.tellings()) {
        var around =
            new Settings.Around(
                telling.line(),
                telling.triggers(),
                List.of(),
                page.said().get(telling.line().sentence().index()),
                page.latest());
        var day = ClauseTimes.speechDay(around);
        if (day.isPresent()) {
          happening.setTime(day.get());
          break;
        }
      }
    }
    place(page, happenings, main);
  }

  /** Puts the main news, and what lies where it does, into the town that the report tells of. */
  private void place(Tellings.Page page, List<Happening> happenings, Optional<Happening> main) {
    focus
        .of(page.lines())
        .ifPresent(town ->
            happenings.stream()
                .filter(told ->
                    main.isPresent()
                        ? sharesPlace(told, main.get())
                        : isDeed(told) && (town.served() || town.filed()))
                .forEach(told -> {
                  told.place()
                      .map(place -> Namesakes.settled(place, town))
                      .ifPresent(told::setPlace);
                  WhereTold.around(told.place(), town.place()).ifPresent(told::setPlace);
                }));
  }

  private static boolean isDeed(Happening told) {
    return isOwn(told) && Violence.is(told.type());
  }

  private static boolean isOwn(Happening told) {
    return zone(told.first()) != Zone.Kind.RELATED && !told.first().stance().repeated();
  }

  /**
   * Whether a happening most likely lies where the report's news does: its other news, and the
   * crime for which somebody is now arrested.
   */
  private static boolean sharesPlace(Happening told, Happening main) {
    boolean crime = main.type() == EventType.ARREST && Violence.is(told.type());
    return told == main || isOwn(told) && (isNews(told.first().stance()) || crime);
  }

  /** A name of several places means the one in the country of those who take part. */
  private static void narrow(Happening happening) {
    happening
        .place()
        .filter(told -> told.value().place() instanceof Found.Several)
        .map(told -> WhereTold.inCountries(told, happening.cast().countries()))
        .ifPresent(happening::setPlace);
  }
}
