package attest.export;

import attest.actor.ActorNames;
import attest.export.CodedEvent.Side;
import attest.model.Actor;
import attest.scheme.AcledInter;
import attest.scheme.Coding;
import attest.scheme.Country;
import attest.scheme.Sides;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The actors of an event in ACLED's columns. Their order means nothing save for violence against
 * civilians, where the target is the second (codebook, "Actors").
 *
 * @param first actor1 with its allies; empty = not told
 * @param second actor2 with its allies; empty = nobody
 */
record AcledActors(Optional<Party> first, Optional<Party> second) {
  /**
   * One side.
   *
   * @param name ACLED's name
   * @param inter its sort
   * @param allies others named on that side
   */
  record Party(String name, AcledInter inter, List<String> allies) {}

  private static final String PROTESTS = "Protests";
  private static final String RIOTS = "Riots";
  private static final String AGAINST_CIVILIANS = "Violence against civilians";

  static AcledActors of(CodedEvent event, Coding coding) {
    List<Party> acting = known(event, event.actors());
    List<Party> hit = known(event, event.targets());
    if (coding.code().equals(PROTESTS) || coding.code().equals(RIOTS)) {
      Party crowd = crowd(event, coding);
      return new AcledActors(Optional.of(joined(crowd, acting)), side(hit, Optional.empty()));
    }
    boolean violence = !coding.code().equals("Strategic developments");
    Optional<Party> stranger = violence ? Optional.of(stranger(event)) : Optional.empty();
    List<Party> all = acting.isEmpty() ? hit : acting;
    boolean oneList = acting.isEmpty() || hit.isEmpty();
    if (coding.code().equals("Battles") && oneList && all.size() > 1) {
      return new AcledActors(
          Optional.of(all.getFirst()), side(all.subList(1, all.size()), stranger));
    }
    return new AcledActors(side(acting, stranger), side(hit, otherwiseHit(event, coding)));
  }

  private static Optional<Party> otherwiseHit(CodedEvent event, Coding coding) {
    boolean unarmed =
        coding.code().equals(AGAINST_CIVILIANS) || Sides.of(event.event()).unarmedAreHit();
    if (unarmed && !coding.code().equals("Battles")) {
      return Optional.of(unnamed(event, "Civilians", AcledInter.CIVILIANS));
    }
    return coding.code().equals("Battles") ? Optional.of(stranger(event)) : Optional.empty();
  }

  private static Party stranger(CodedEvent event) {
    return unnamed(event, "Unidentified Armed Group", AcledInter.POLITICAL_MILITIA);
  }

  private static Party crowd(CodedEvent event, Coding coding) {
    return coding.code().equals(PROTESTS)
        ? unnamed(event, "Protesters", AcledInter.PROTESTERS)
        : unnamed(event, "Rioters", AcledInter.RIOTERS);
  }

  private static Party unnamed(CodedEvent event, String words, AcledInter inter) {
    String country = event.country().map(Country::name).orElse("");
    return new Party(words + " (" + country + ")", inter, List.of());
  }

  private static Optional<Party> side(List<Party> known, Optional<Party> otherwise) {
    return known.isEmpty()
        ? otherwise
        : Optional.of(joined(known.getFirst(), known.subList(1, known.size())));
  }

  private static Party joined(Party first, List<Party> others) {
    Set<String> allies = new LinkedHashSet<>();
    others.forEach(other -> allies.add(other.name()));
    allies.remove(first.name());
    return new Party(first.name(), first.inter(), List.copyOf(allies));
  }

  private static List<Party> known(CodedEvent event, List<Side> sides) {
    List<Party> parties = new ArrayList<>();
    for (Side side : sides) {
      Optional<String> name = side.names().flatMap(ActorNames::acled);
      if (name.isPresent() && side.actor().isPresent()) {
        Actor actor = side.actor().get();
        AcledInter inter = AcledInter.of(actor, event.countryCode(), event.day());
        parties.add(new Party(name.get(), inter, List.of()));
      }
    }
    return parties;
  }

  void write(Row row) {
    write(row, "1", first);
    write(row, "2", second);
    row.plain(
        "interaction",
        first.map(one -> AcledInter.interaction(one.inter(), second.map(Party::inter))));
  }

  private static void write(Row row, String number, Optional<Party> side) {
    row.words("actor" + number, side.map(Party::name));
    row.words("assoc_actor_" + number, side.map(Party::allies).orElse(List.of()), "; ");
    row.plain("inter" + number, side.map(Party::inter).map(AcledInter::words));
  }
}
