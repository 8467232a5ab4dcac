package attest.link;

import attest.model.Claim;
import attest.model.Event;
import attest.model.Report;
import attest.model.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Joins the claims of many reports to events, one for each happening. The order of the reports
 * never matters; two claims that one report keeps apart are never joined; where it is unsure, the
 * linker leaves claims apart, for a wrong join hides a happening and a missed one can be seen.
 *
 * <p>Claims of things planned, threatened, imagined or said not to have happened make no event.
 */
public final class Linker {
  private static final Linker STANDARD = new Linker(Kinds.load(), Agencies.load());

  private final Kinds kinds;
  private final Agencies agencies;

  private Linker(Kinds kinds, Agencies agencies) {
    this.kinds = kinds;
    this.agencies = agencies;
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

  /** Every report once, by id; of two readings of one report the fuller one. */
  private static List<Item> distinct(List<Item> items) {
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
    List<Telling> tellings = new ArrayList<>();
    for (Item item : items) {
      Whereabouts usual = whereabouts(item);
      for (Claim claim : item.claims()) {
        if (kinds.isHappening(claim)) {
          tellings.add(Telling.of(item.report(), claim).orElseAt(usual));
        }
      }
    }
    return tellings;
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
