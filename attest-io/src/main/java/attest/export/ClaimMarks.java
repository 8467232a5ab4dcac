package attest.export;

import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Claim.SourcedFigure;
import attest.model.Figure;
import attest.model.Figure.Population;
import attest.model.Location;
import attest.model.Party;
import attest.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A claim as annotators see it: its trigger, its other cited values, and how they hang together.
 *
 * @param claim the claim
 * @param trigger the words that show the kind of happening
 * @param others the other values, each once
 * @param links roles lead from the trigger to their words; {@code says} from a speaker to what that
 *     speaker vouches for, {@code quotes} from an outer speaker to an inner one, {@code cue} from a
 *     speaker to the word that shows it
 */
record ClaimMarks(Claim claim, Mark trigger, List<Mark> others, List<Link> links) {
  /** One mark leads to another. */
  record Link(String label, Mark from, Mark to) {}

  ClaimMarks {
    others = List.copyOf(others);
    links = List.copyOf(links);
  }

  static ClaimMarks of(Claim claim) {
    return new Draft(claim).read();
  }

  /** All marks, the trigger first. */
  List<Mark> all() {
    List<Mark> all = new ArrayList<>(List.of(trigger));
    all.addAll(others);
    return all;
  }

  /** Marks of a claim while they are gathered. */
  private static final class Draft {
    private final Claim claim;
    private final Mark trigger;
    private final List<Mark> others = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    Draft(Claim claim) {
      this.claim = claim;
      String kind = claim.type().value().id();
      this.trigger = mark(0, kind, kind, Optional.empty(), claim.type());
    }

    ClaimMarks read() {
      claim.roles().actors().forEach(party -> role(party("actor", party)));
      claim.roles().targets().forEach(party -> role(party("target", party)));
      claim.roles().victims().forEach(party -> role(party("victim", party)));
      claim.roles().weapons().forEach(weapon -> role(add("weapon", weapon.value(), weapon)));
      claim.place().ifPresent(place -> role(place(place)));
      claim.time().ifPresent(time -> role(add("time", time.value().edtf(), time)));
      claim.figures().forEach(this::figure);
      claim.attributions().forEach(chain -> says(chain, trigger));
      return new ClaimMarks(claim, trigger, others, links.stream().distinct().toList());
    }

    private void role(Mark mark) {
      links.add(new Link(mark.label(), trigger, mark));
    }

    private void figure(SourcedFigure sourced) {
      Figure figure = sourced.figure().value();
      String whom = figure.whom() == Population.UNSTATED ? "" : " " + word(figure.whom());
      Mark mark = add(word(figure.harm()), figure.count().brief() + whom, sourced.figure());
      role(mark);
      says(sourced.by(), mark);
    }

    private void says(Attribution chain, Mark said) {
      Optional<Mark> outer = Optional.empty();
      for (Speaker speaker : chain.chain()) {
        Mark mark = party("speaker", speaker.party());
        speaker
            .cue()
            .ifPresent(cue -> links.add(new Link("cue", mark, add("cue", cue.value(), cue))));
        outer.ifPresent(quoting -> links.add(new Link("quotes", quoting, mark)));
        outer = Optional.of(mark);
      }
      outer.ifPresent(inner -> links.add(new Link("says", inner, said)));
    }

    private Mark party(String label, Cited<Party> party) {
      Optional<Mark.Identity> actor =
          party
              .value()
              .actor()
              .likeliest()
              .map(known -> new Mark.Identity(known.id(), known.name()));
      return add(label, party.value().name(), actor, party);
    }

    private Mark place(Cited<Location> place) {
      Location told = place.value();
      String relation =
          told.relation() == Location.Relation.IN ? "" : told.relation().words() + " ";
      Optional<Mark.Identity> known =
          told.place().likeliest().map(answer -> new Mark.Identity(answer.id(), answer.name()));
      return add("place", relation + told.name(), known, place);
    }

    private Mark add(String label, String value, Cited<?> cited) {
      return add(label, value, Optional.empty(), cited);
    }

    private Mark add(String label, String value, Optional<Mark.Identity> identity, Cited<?> cited) {
      for (Mark known : others) {
        if (known.label().equals(label)
            && known.value().equals(value)
            && known.at().equals(cited.at())) {
          return known;
        }
      }
      Mark mark = mark(others.size() + 1, label, value, identity, cited);
      others.add(mark);
      return mark;
    }

    private Mark mark(
        int number, String label, String value, Optional<Mark.Identity> identity, Cited<?> cited) {
      return new Mark(claim.id() + "." + number, label, value, identity, cited.at(), cited.how());
    }

    private static String word(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }
  }
}
