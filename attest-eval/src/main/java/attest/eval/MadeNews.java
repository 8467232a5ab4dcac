package attest.eval;

import attest.eval.MadeWorld.Happening;
import attest.link.Linker;
import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Count;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.Found;
import attest.model.Location;
import attest.model.Party;
import attest.model.Place;
import attest.model.Report;
import attest.model.Span;
import attest.model.Standing;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Made news of a {@link MadeWorld}, as linking gets it: reports with claims that nobody had to
 * read. Most happenings have one report and few have up to forty; a third of the further reports
 * copy an earlier one with sentences cut; one report in two also tells of what happened in that
 * town before. Days, places, parties and tolls are told, left out or told otherwise.
 */
final class MadeNews {
  private static final int MOST_REPORTS = 40;
  private static final List<String> TELLINGS =
      List.of(
          "Residents of %s said they heard a loud noise near %s street.",
          "%2$s, aged %3$d, was among the victims, a relative said.",
          "The governor of %s promised an inquiry into what happened.",
          "A doctor at the hospital of %s said that the wounded were being treated.",
          "Nobody has said yet who stood behind it.",
          "Shops in %s stayed closed, and %2$s was buried the next day.",
          "Witnesses on %2$s street spoke of smoke and of people running.",
          "A spokesman declined to comment on the events in %s.");
  static final List<String> OUTLETS =
      List.of("Daily Example", "Example Post", "The Example", "Example Wire", "Example Today");

  private final MadeWorld world;
  private final Map<String, Happening> latestAt = new HashMap<>();

  MadeNews() {
    this(new MadeWorld());
  }

  MadeNews(MadeWorld world) {
    this.world = world;
  }

  /** Items with as many claims as given, or a few more. */
  List<Linker.Item> items(int claims) {
    List<Linker.Item> items = new ArrayList<>();
    int made = 0;
    for (int number = 0; made < claims; number++) {
      for (Linker.Item item : of(world.happening(number))) {
        items.add(item);
        made += item.claims().size();
      }
    }
    return items;
  }

  private List<Linker.Item> of(Happening happening) {
    Random random = new Random(happening.number() * 31L + 3);
    Optional<Happening> before =
        Optional.ofNullable(latestAt.put(happening.town().id(), happening));
    List<Linker.Item> items = new ArrayList<>();
    int reports = 1 + Math.min(MOST_REPORTS - 1, (int) (1 / (0.02 + random.nextDouble())) - 1);
    for (int i = 0; i < reports; i++) {
      boolean copies = i > 0 && random.nextInt(3) == 0;
      long seed = happening.number() * 64L + (copies ? random.nextInt(i) : i);
      items.add(new Draft(happening, before, new Random(seed), copies, random).item());
    }
    return items;
  }

  /**
   * What a report tells of one happening.
   *
   * @param at the sentence
   * @param random of what is told, left out or told otherwise
   */
  record Told(Happening happening, Span at, boolean news, Random random) {}

  /** A report in the making: its text so far, and what it claims. */
  private final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Told> told = new ArrayList<>();
    private final Report.Header header;

    Draft(
        Happening happening,
        Optional<Happening> before,
        Random random,
        boolean copies,
        Random ofCopy) {
      LocalDate day = happening.day().plusDays(MadeWorld.zipf(random, 4));
      String dead = happening.dead();
      sentence(lead(happening, random));
      told.add(new Told(happening, lastSentence(), true, random));
      int sentences = 6 + random.nextInt(8);
      for (int i = 0; i < sentences; i++) {
        String next =
            random.nextInt(3) == 0 ? telling(happening, dead, random) : colour(happening, random);
        if (!copies || ofCopy.nextInt(5) > 0) {
          sentence(next);
        }
      }
      before
          .filter(b -> random.nextBoolean() && !b.day().isAfter(day))
          .ifPresent(earlier -> {
            sentence("It comes after " + lead(earlier, random));
            told.add(new Told(earlier, lastSentence(), false, random));
          });
      header =
          Report.Header.UNKNOWN
              .withOutlet(OUTLETS.get(ofCopy.nextInt(OUTLETS.size())))
              .withTitle("News from " + happening.town().name())
              .withPublished(TimeSpan.day(day.plusDays(copies ? 1 : 0), "made"));
    }

    private void sentence(String words) {
      text.append(text.isEmpty() ? "" : " ").append(words);
    }

    private Span lastSentence() {
      int start = text.lastIndexOf(". ", text.length() - 2) + 2;
      return new Span(Math.max(start - (start == 1 ? 1 : 0), 0), text.length());
    }

    Linker.Item item() {
      Report report = Report.of(text.toString(), List.of(), header);
      List<Claim> claims = new ArrayList<>();
      for (Told one : told) {
        claims.add(claim(report, claims.size() + 1, one));
        if (one.random().nextInt(4) == 0) {
          claims.add(other(claims.getLast(), claims.size() + 1, one.random()));
        }
      }
      return new Linker.Item(report, claims);
    }
  }

  static String lead(Happening happening, Random random) {
    return "The %s hit %s in %s on %s, killing %d people and wounding others, officials said."
        .formatted(
            random.nextInt(4) == 0 ? "attackers" : happening.doer().name(),
            happening.target().name(),
            happening.town().name(),
            happening.day().getDayOfWeek().name().charAt(0)
                + happening
                    .day()
                    .getDayOfWeek()
                    .name()
                    .substring(1)
                    .toLowerCase(java.util.Locale.ROOT),
            happening.killed());
  }

  private static String telling(Happening happening, String dead, Random random) {
    String sentence = TELLINGS.get(random.nextInt(TELLINGS.size()));
    String who = sentence.contains("street") ? happening.street() : dead;
    return sentence.formatted(happening.town().name(), who, 18 + happening.number() % 60);
  }

  /** A sentence of the words that this happening is told with, and of others. */
  String colour(Happening happening, Random random) {
    StringBuilder sentence = new StringBuilder("The");
    int words = 10 + random.nextInt(12);
    for (int i = 0; i < words; i++) {
      boolean themed = random.nextInt(4) == 0;
      List<String> theme = happening.theme();
      sentence
          .append(' ')
          .append(themed ? theme.get(random.nextInt(theme.size())) : world.word(random));
    }
    return sentence.append('.').toString();
  }

  static Claim claim(Report report, int number, Told told) {
    Happening happening = told.happening();
    Random random = told.random();
    Span at = told.at();
    Standing.Discourse discourse =
        told.news() ? Standing.Discourse.MAIN : Standing.Discourse.BACKGROUND;
    EventType kind = random.nextInt(6) == 0 ? EventType.ATTACK : happening.kind();
    return new Claim(
        new ClaimId(report.id(), number),
        Cited.of(kind, at, "made", 1),
        new Standing(Standing.Modality.ASSERTED, discourse, false),
        new Claim.Roles(
            party(happening.doer().name(), new Found.One<>(happening.doer(), 1), at, random),
            party(happening.target().name(), new Found.One<>(happening.target(), 1), at, random),
            List.of(),
            List.of()),
        random.nextInt(8) == 0 ? Optional.empty() : Optional.of(place(happening.town(), at)),
        time(happening.day(), at, random),
        random.nextInt(3) == 0 ? List.of() : List.of(killed(happening, at, random)),
        List.of(),
        List.of(at));
  }

  /** What else a report tells of: the same place and words, of another kind and without a toll. */
  private static Claim other(Claim claim, int number, Random random) {
    List<EventType> kinds =
        List.of(EventType.ARREST, EventType.RAID_SEARCH, EventType.DISPLACEMENT);
    return new Claim(
        new ClaimId(claim.id().report(), number),
        claim.type().map(any -> kinds.get(random.nextInt(kinds.size()))),
        claim.standing(),
        Claim.Roles.NONE,
        claim.place(),
        claim.time(),
        List.of(),
        List.of(),
        claim.evidence());
  }

  private static List<Cited<Party>> party(
      String name, Found<attest.model.Actor> actor, Span at, Random random) {
    return random.nextInt(3) == 0
        ? List.of()
        : List.of(Cited.of(new Party(name, actor), at, "made", 1));
  }

  private static Cited<Location> place(Place town, Span at) {
    Location location =
        new Location(
            town.name(),
            new Found.One<>(town, 1),
            Location.Relation.IN,
            Optional.empty(),
            Optional.empty());
    return Cited.of(location, at, "made", 1);
  }

  private static Optional<Cited<TimeSpan>> time(LocalDate day, Span at, Random random) {
    int how = random.nextInt(10);
    if (how < 2) {
      return Optional.empty();
    }
    TimeSpan time =
        how < 8
            ? TimeSpan.day(day, "made")
            : TimeSpan.between(
                day.minusDays(how == 8 ? 3 : 15),
                day.plusDays(3),
                TimeSpan.Precision.RANGE,
                "made");
    return Optional.of(Cited.of(time, at, "made", 1));
  }

  private static Claim.SourcedFigure killed(Happening happening, Span at, Random random) {
    int people = happening.killed() + (random.nextInt(3) == 0 ? random.nextInt(3) : 0);
    Count count = random.nextInt(4) == 0 ? new Count.AtLeast(people) : new Count.Exactly(people);
    Figure figure =
        new Figure(
            Figure.Harm.KILLED,
            Figure.Population.UNSTATED,
            "people",
            count,
            Figure.Scope.HAPPENING);
    return new Claim.SourcedFigure(Cited.of(figure, at, "made", 1), Attribution.REPORT_ITSELF);
  }
}
