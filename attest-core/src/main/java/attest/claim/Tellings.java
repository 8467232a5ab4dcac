package attest.claim;

import attest.model.Cited;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.How;
import attest.model.Location;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.Standing;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the happenings that one sentence tells. */
final class Tellings {
  /** A report with what was found in it. */
  record Page(Report report, List<Sentence> sentences, List<Line> lines, List<List<Said>> said) {
    /** The last day on which the report may have appeared. */
    Optional<LocalDate> latest() {
      return report.header().published().flatMap(TimeSpan::last);
    }
  }

  private static final Set<String> TOLL = Set.of("toll", "rose", "risen", "climbed", "rises");

  private static final Set<String> DYING = Set.of("died", "dies", "succumbed", "succumbs");
  private static final Set<String> OF_WOUNDS =
      Set.of("hospital", "wounds", "injuries", "later", "surgery", "clinic", "medical");

  private final Kinship kinship;
  private final WordClasses classes;
  private final Triggers triggers;
  private final WeaponWords weaponWords = WeaponWords.english();
  private final Roles roles;
  private final Settings settings = new Settings();
  private final Refinement refinement = new Refinement();
  private final Modalities modalities = Modalities.english();
  private final Backgrounds backgrounds = Backgrounds.english();

  Tellings(Kinship kinship, WordClasses classes) {
    this.kinship = kinship;
    this.classes = classes;
    this.triggers = new Triggers(classes);
    this.roles = new Roles(classes, new Parties(classes));
  }

  /** The tokens of a sentence that must be verbs although they are tagged as nouns. */
  Set<Integer> mistaken(Wording words) {
    return VerbWords.mistaken(words, triggers.verbs());
  }

  /** The happenings that the sentence tells, in text order. */
  List<Telling> in(Page page, Line line) {
    List<WeaponWords.Weapon> weapons = weaponWords.in(line.words());
    List<Trigger> found = meant(triggers.in(line, weapons, mistaken(line.words())));
    found.addAll(bareFigures(line, found));
    List<List<Trigger>> groups = groups(line, found);
    List<Telling> tellings = new ArrayList<>();
    for (List<Trigger> group : groups) {
      if (Lists.isOnlyListed(line, group, found)) {
        continue;
      }
      tellings.add(new Reader(page, line, group, found, weapons, groups).telling());
    }
    return tellings;
  }

  /** "Two died when a boiler exploded": where a mishap harms, nobody kills. */
  private static List<Trigger> meant(List<Trigger> found) {
    boolean mishap = found.stream().anyMatch(t -> harmsUnmeant(t.type()));
    boolean violence =
        found.stream().anyMatch(t -> Violence.is(t.type()) && t.type() != EventType.KILLING);
    List<Trigger> meant = new ArrayList<>(found);
    if (mishap && !violence) {
      meant.removeIf(t -> t.type() == EventType.KILLING);
    }
    return meant;
  }

  private static boolean harmsUnmeant(EventType type) {
    return type == EventType.ACCIDENT || type == EventType.NATURAL_DISASTER;
  }

  /** "The toll rose to 12": a figure of harm without any trigger refers to a happening. */
  private List<Trigger> bareFigures(Line line, List<Trigger> found) {
    boolean mishap = found.stream().anyMatch(t -> harmsUnmeant(t.type()));
    if (mishap || classes.anyNoun(line.words(), "accident")) {
      return List.of();
    }
    for (FigureMention figure : line.found().figures()) {
      Figure.Harm harm = figure.figure().value().harm();
      boolean dead = harm == Figure.Harm.KILLED || harm == Figure.Harm.WOUNDED;
      boolean told = found.stream().anyMatch(t -> Violence.is(t.type()));
      if (dead && !told && figure.cue() >= 0) {
        Sense sense =
            new Sense(
                List.of(line.words().at(figure.cue())),
                false,
                EventType.KILLING,
                Frame.SUFFER,
                Need.REFERS);
        return List.of(new Trigger(figure.cue(), figure.cue() + 1, sense, Optional.empty(), false));
      }
    }
    return List.of();
  }

  private List<List<Trigger>> groups(Line line, List<Trigger> found) {
    List<List<Trigger>> groups = new ArrayList<>();
    for (Trigger trigger : found) {
      List<Trigger> fitting = null;
      for (List<Trigger> group : groups) {
        if (joins(line, group, trigger)) {
          fitting = group;
        }
      }
      if (fitting == null) {
        fitting = new ArrayList<>();
        groups.add(fitting);
      }
      fitting.add(trigger);
    }
    return groups;
  }

  private boolean joins(Line line, List<Trigger> group, Trigger trigger) {
    Trigger last = group.getLast();
    boolean kin = group.stream().allMatch(t -> kinship.fit(t.type(), trigger.type()));
    boolean bothFull = isFull(last) && isFull(trigger);
    return kin && !Boundaries.part(line.words(), last.to(), trigger.from(), bothFull);
  }

  /** It tells its doer or is no mere killing: it could stand as a happening of its own. */
  private static boolean isFull(Trigger trigger) {
    boolean doer = trigger.arguments().flatMap(Arguments::doer).isPresent();
    return trigger.type() != EventType.KILLING && (doer || trigger.sure())
        || doer && trigger.sense().frame() != Frame.SUFFER;
  }

  /** Reads one happening of one sentence. */
  private final class Reader {
    private final Page page;
    private final Line line;
    private final List<Trigger> group;
    private final List<Trigger> all;
    private final List<WeaponWords.Weapon> weapons;
    private final List<List<Trigger>> groups;

    Reader(
        Page page,
        Line line,
        List<Trigger> group,
        List<Trigger> all,
        List<WeaponWords.Weapon> weapons,
        List<List<Trigger>> groups) {
      this.page = page;
      this.line = line;
      this.group = group;
      this.all = all;
      this.weapons = weapons;
      this.groups = groups;
    }

    Telling telling() {
      Cast cast = new Cast();
      for (Trigger trigger : group) {
        cast.addAll(roles.of(line, trigger, all, weapons));
      }
      cast.actors().removeIf(a -> cast.victims().stream().anyMatch(v -> v.at().equals(a.at())));
      List<FigureMention> figures = Reasons.without(line.words(), figures(), group);
      SingleVictims.add(line, classes, group, figures);
      List<WeaponWords.Weapon> own = weapons();
      Cited<EventType> type = type(cast, own, figures);
      List<Trigger> others = all.stream().filter(t -> !group.contains(t)).toList();
      Settings.Around around =
          new Settings.Around(line, group, others, said(), latest(type.value()));
      Telling.Setting setting =
          new Telling.Setting(
              settings.place(around), isNewToll() ? Optional.empty() : ClauseTimes.time(around));
      return new Telling(
          line,
          group,
          type,
          cast,
          own,
          setting,
          figures,
          stance(type, setting),
          evidence(cast, own, setting, figures));
    }

    private List<Said> said() {
      return page.said().get(line.sentence().index());
    }

    /** The last day on which it may have happened: what is planned or threatened may be to come. */
    private Optional<LocalDate> latest(EventType type) {
      return switch (modality(head(type))) {
        case ASSERTED, ALLEGED, DENIED, NEGATED -> page.latest();
        case PLANNED, THREATENED, HYPOTHETICAL -> Optional.empty();
      };
    }

    private Trigger head(EventType type) {
      return group.stream().filter(t -> t.type() == type).findFirst().orElse(group.getFirst());
    }

    /** "The toll rose to 12 on Friday", "he died of his wounds on Friday": no day of the deed. */
    private boolean isNewToll() {
      Wording words = line.words();
      boolean unsure = group.stream().noneMatch(Trigger::sure);
      return unsure && (words.holdAny(TOLL) || words.holdAny(DYING) && words.holdAny(OF_WOUNDS));
    }

    private List<FigureMention> figures() {
      List<FigureMention> own = new ArrayList<>();
      for (FigureMention figure : line.found().figures()) {
        if (groups.size() == 1 || nearest(figure).equals(group)) {
          own.add(isMore(figure) ? figure.more() : figure);
        }
      }
      return own;
    }

    /** "Two soldiers were also killed": more than were counted before. */
    private boolean isMore(FigureMention figure) {
      boolean also =
          line.words().at(figure.cue() - 1).equals("also")
              || line.words().at(figure.cue() - 2).equals("also");
      return figure.cue() > 1
          && (also || opensWithMore(line.words()))
          && figure.figure().value().scope() == Figure.Scope.HAPPENING;
    }

    /** "Additionally, four rebels were killed." */
    private static boolean opensWithMore(Wording words) {
      return words.is(0, "additionally", "besides")
          || words.at(0).equals("in") && words.at(1).equals("addition");
    }

    /** The happening that a figure belongs to: that of its cue, else the nearest that may harm. */
    private List<Trigger> nearest(FigureMention figure) {
      int at = figure.cue() >= 0 ? figure.cue() : figure.noun();
      List<Trigger> best = groups.getFirst();
      int least = Integer.MAX_VALUE;
      for (List<Trigger> candidate : groups) {
        for (Trigger trigger : candidate) {
          int away = Math.abs(trigger.head() - at);
          boolean holds = trigger.overlaps(at, at + 1);
          int cost = holds ? -1 : away + (bears(trigger.type(), figure) ? 0 : 40);
          if (cost < least) {
            least = cost;
            best = candidate;
          }
        }
      }
      return best;
    }

    private static boolean bears(EventType type, FigureMention figure) {
      return switch (figure.figure().value().harm()) {
        case KILLED, WOUNDED, KILLED_OR_WOUNDED, MISSING, DISPLACED, DESTROYED, DAMAGED ->
            Violence.is(type);
        case ARRESTED, CAPTURED ->
            type == EventType.ARREST
                || type == EventType.CAPTURE_OF_COMBATANTS
                || type == EventType.RAID_SEARCH;
        case ABDUCTED -> type == EventType.ABDUCTION;
        case RELEASED -> type == EventType.PRISONER_RELEASE;
        case TAKING_PART -> !Violence.is(type);
      };
    }

    private List<WeaponWords.Weapon> weapons() {
      List<WeaponWords.Weapon> own = new ArrayList<>();
      for (WeaponWords.Weapon weapon : weapons) {
        Trigger nearest = all.getFirst();
        for (Trigger trigger : all) {
          if (Math.abs(trigger.head() - weapon.from()) < Math.abs(nearest.head() - weapon.from())) {
            nearest = trigger;
          }
        }
        if (group.contains(nearest)
            && Violence.is(nearest.type())
            && Math.abs(nearest.head() - weapon.from()) < 25) {
          own.add(weapon);
        }
      }
      return own;
    }

    private Cited<EventType> type(
        Cast cast, List<WeaponWords.Weapon> own, List<FigureMention> figures) {
      Trigger most = group.getFirst();
      for (Trigger trigger : group) {
        if (kinship.tellsMore(trigger.type(), most.type())) {
          most = trigger;
        }
      }
      StringBuilder words = new StringBuilder();
      group.forEach(t ->
          words
              .append(
                  line.span(t.from(), t.to()).in(line.text()).toLowerCase(java.util.Locale.ROOT))
              .append(' '));
      Refinement.Beside beside =
          new Refinement.Beside(
              cast,
              own,
              figures.stream().map(f -> f.figure().value()).toList(),
              words.toString(),
              all.stream().map(Trigger::type).collect(Collectors.toSet()),
              classes.any(line.words(), 0, line.words().size(), "unopposed"),
              aimsAt(cast, "homes"));
      EventType refined = refinement.refine(most.type(), beside);
      List<Span> at = new ArrayList<>();
      at.add(line.span(most.from(), most.to()));
      boolean byWeapon = refined != most.type();
      if (byWeapon) {
        own.stream()
            .filter(w -> w.shows() == refined)
            .findFirst()
            .ifPresent(w -> at.add(line.span(w.from(), w.to())));
      }
      String rule = byWeapon ? "type.refined" : most.isVerb() ? "type.verb" : "type.noun";
      return new Cited<>(refined, at, new How(rule, most.sure() ? 0.85 : 0.6));
    }

    private boolean aimsAt(Cast cast, String group) {
      for (int at = 0; at < line.words().size(); at++) {
        Span word = line.sentence().token(at).span();
        boolean target =
            cast.targets().stream().flatMap(t -> t.at().stream()).anyMatch(s -> s.contains(word));
        if (target && classes.is(line.words(), at, group)) {
          return true;
        }
      }
      return false;
    }

    private Telling.Stance stance(Cited<EventType> type, Telling.Setting setting) {
      Trigger head = head(type.value());
      boolean repeated =
          group.stream().anyMatch(t -> modalities.repeated(line.sentence(), t.head()));
      Standing.Modality modality = modality(head);
      boolean background =
          backgrounds.isBackground(
              page.report(),
              page.sentences(),
              line.sentence().index(),
              head.head(),
              setting.time().map(Cited::value));
      boolean sure = group.stream().anyMatch(Trigger::sure);
      return new Telling.Stance(
          modality, repeated, background, sure, Separation.setsApart(line, group));
    }

    /** "He ordered the strike": what is referred to has happened. */
    private Standing.Modality modality(Trigger head) {
      Standing.Modality modality = modalities.of(line.sentence(), head.head());
      boolean refers = !head.isVerb() && !head.sure();
      return modality == Standing.Modality.PLANNED && refers
          ? Standing.Modality.ASSERTED
          : modality;
    }

    private Span evidence(
        Cast cast,
        List<WeaponWords.Weapon> own,
        Telling.Setting setting,
        List<FigureMention> figures) {
      List<Span> used = new ArrayList<>();
      group.forEach(t -> used.add(line.span(t.from(), t.to())));
      cast.actors().forEach(p -> used.addAll(p.at()));
      cast.targets().forEach(p -> used.addAll(p.at()));
      cast.victims().forEach(p -> used.addAll(p.at()));
      own.forEach(weapon -> used.add(line.span(weapon.from(), weapon.to())));
      setting.place().map(Cited<Location>::at).ifPresent(used::addAll);
      setting.time().map(Cited<TimeSpan>::at).ifPresent(used::addAll);
      figures.forEach(f -> used.addAll(f.figure().at()));
      return Span.covering(used);
    }
  }

  WordClasses classes() {
    return classes;
  }
}
