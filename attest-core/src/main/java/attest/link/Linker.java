package attest.link;

import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Joins the claims of many reports to events, one for each happening. The order of the reports
 * never matters; two claims that one report keeps apart are never joined; where it is unsure, the
 * linker leaves claims apart, for a wrong join hides a happening and a missed one can be seen.
 *
 * <p>Claims of things planned, threatened, imagined or said not to have happened make no event.
 */
public final class Linker {
  private static final Linker STANDARD =
      new Linker(Kinds.load(), Agencies.load(), Stories.standard());

  private final Kinds kinds;
  private final Agencies agencies;
  private final Stories stories;

  private Linker(Kinds kinds, Agencies agencies, Stories stories) {
    this.kinds = kinds;
    this.agencies = agencies;
    this.stories = stories;
  }

  /**
   * A report and the claims read from it.
   *
   * @param claims in text order; may be none
   */
  public record Item(Report report, List<Claim> claims) {
    public Item {
      claims = List.copyOf(claims);
    }
  }

  /** The linker with the shipped lists. */
  public static Linker standard() {
    return STANDARD;
  }

  /** The events of the given reports, by id. */
  public List<Event> link(List<Item> items) {
    return link(items, List.of());
  }

  /**
   * The events of the given reports, by id.
   *
   * @param previous events of an earlier run; an event that holds most claims of one of them keeps
   *     its id
   */
  public List<Event> link(List<Item> items, List<Event> previous) {
    List<Item> distinct = distinct(items);
    List<Telling> tellings = tellings(distinct);
    List<List<Telling>> groups = new Grouping(new Compatibility(kinds)).group(tellings);
    Origins origins = Origins.among(distinct.stream().map(Item::report).toList(), agencies);
    return new Assembly(kinds, origins).events(groups, previous);
  }

  /**
   * Why the claims of an event were joined, and why its neighbours were kept apart.
   *
   * @param others any events; those far from it in time, place or kind are not looked at
   * @param items gives a report with its claims
   */
  public Grounds grounds(
      Event event, List<Event> others, Function<ReportId, Optional<Item>> items) {
    List<Event> near = others.stream().filter(other -> isNear(event, other)).toList();
    Map<ClaimId, Telling> byId = new HashMap<>();
    tellings(items(event, near, items)).forEach(telling -> byId.put(telling.id(), telling));
    return new Explaining(new Compatibility(kinds), byId).of(event, near);
  }

  private boolean isNear(Event event, Event other) {
    return event.claims().stream()
        .anyMatch(claim -> other.claims().stream().anyMatch(near -> isNear(claim, near)));
  }

  /** Whether two claims may speak of one kind of happening, one time and one place. */
  private boolean isNear(Claim one, Claim other) {
    return kinds.fit(one.type().value(), other.type().value()) != Kinds.Fit.NONE
        && Days.of(one, Optional.empty()).mayMeet(Days.of(other, Optional.empty()))
        && !SamePlace.compare(Whereabouts.of(one.place()), Whereabouts.of(other.place())).bars();
  }

  private static List<Item> items(
      Event event, List<Event> near, Function<ReportId, Optional<Item>> items) {
    return Stream.concat(Stream.of(event), near.stream())
        .flatMap(each -> each.claims().stream())
        .map(claim -> claim.id().report())
        .distinct()
        .sorted()
        .flatMap(id -> items.apply(id).stream())
        .toList();
  }

  /** Every report once, by id; of two readings of one report the fuller one. */
  static List<Item> distinct(List<Item> items) {
    Map<ReportId, Item> byId = new TreeMap<>();
    for (Item item : items) {
      byId.merge(item.report().id(), item, Linker::fuller);
    }
    return List.copyOf(byId.values());
  }

  private static Item fuller(Item one, Item other) {
    int bySize = Integer.compare(one.claims().size(), other.claims().size());
    if (bySize != 0) {
      return bySize > 0 ? one : other;
    }
    return one.claims().toString().compareTo(other.claims().toString()) <= 0 ? one : other;
  }

  private List<Telling> tellings(List<Item> items) {
    Map<ReportId, String> storyOf = shared(stories.among(items));
    List<Telling> tellings = new ArrayList<>();
    for (Item item : items) {
      Whereabouts usual = whereabouts(item);
      Optional<ClaimId> main = MainNews.claim(item, kinds).filter(Linker::isNews).map(Claim::id);
      Optional<String> story = Optional.ofNullable(storyOf.get(item.report().id()));
      for (Claim claim : item.claims()) {
        if (kinds.isHappening(claim)) {
          Telling telling = Telling.of(item.report(), claim).orElseAt(usual);
          boolean turns = main.filter(claim.id()::equals).isPresent();
          tellings.add(turns ? story.map(telling::turningOn).orElse(telling) : telling);
        }
      }
    }
    return tellings;
  }

  private static boolean isNews(Claim claim) {
    Standing.Discourse discourse = claim.standing().discourse();
    return discourse == Standing.Discourse.MAIN || discourse == Standing.Discourse.SECONDARY;
  }

  /** The story of each report that shares one, named by its first report. */
  private static Map<ReportId, String> shared(List<Story> stories) {
    Map<ReportId, String> storyOf = new HashMap<>();
    for (Story story : stories) {
      if (story.reports().size() > 1) {
        story.reports().forEach(r -> storyOf.put(r, story.reports().getFirst().value()));
      }
    }
    return storyOf;
  }

  /** The first place that a report tells something of. */
  private static Whereabouts whereabouts(Item item) {
    return item.claims().stream()
        .map(claim -> Whereabouts.of(claim.place()))
        .filter(Whereabouts::isTold)
        .findFirst()
        .orElse(Whereabouts.of(Optional.empty()));
  }
}
