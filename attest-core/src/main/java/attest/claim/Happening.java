package attest.claim;

import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.EventType;
import attest.model.How;
import attest.model.Location;
import attest.model.Party;
import attest.model.Span;
import attest.model.Speaker;
import attest.model.Standing;
import attest.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A happening while its tellings are gathered. */
final class Happening {
  private static final int HEADING = 1000;

  /** Sentences within which a reply belongs to what was told. */
  private static final int NEAR = 3;

  private final List<Telling> tellings = new ArrayList<>();
  private final Cast cast = new Cast();
  private final FigureBook figures = new FigureBook();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Span> evidence = new ArrayList<>();
  private Cited<EventType> type;
  private Optional<Cited<Location>> place;
  private Optional<Cited<TimeSpan>> time;

  Happening(Telling first) {
    this.type = first.type();
    this.place = first.setting().place();
    this.time = first.setting().time();
  }

  Telling first() {
    return tellings.getFirst();
  }

  Telling last() {
    return tellings.getLast();
  }

  List<Telling> tellings() {
    return tellings;
  }

  Cast cast() {
    return cast;
  }

  FigureBook figures() {
    return figures;
  }

  EventType type() {
    return type.value();
  }

  Optional<Cited<Location>> place() {
    return place;
  }

  Optional<Cited<TimeSpan>> time() {
    return time;
  }

  /** Index of the last sentence that tells it. */
  int latest() {
    return last().line().sentence().index();
  }

  /** Takes in where and when it was from a sentence that tells nothing else of it. */
  void place(Telling.Setting told) {
    told.place()
        .filter(more -> !WhereTold.conflict(place, Optional.of(more)))
        .ifPresent(more -> {
          place = Optional.of(WhereTold.better(place, more));
          evidence.addAll(more.at());
        });
    told.time()
        .filter(more -> !WhenTold.conflict(time, Optional.of(more)))
        .ifPresent(more -> {
          time = Optional.of(WhenTold.better(time, more));
          evidence.addAll(more.at());
        });
  }

  void setPlace(Cited<Location> found) {
    place = Optional.of(found);
  }

  void setTime(Cited<TimeSpan> found) {
    time = Optional.of(found);
  }

  List<Span> evidence() {
    return evidence;
  }

  List<Attribution> attributions() {
    return attributions;
  }

  void setType(Cited<EventType> told) {
    type = told;
  }

  Cited<EventType> citedType() {
    return type;
  }

  /** Takes in one more telling. */
  void add(Telling telling, Kinship kinship, Sources sources) {
    tellings.add(telling);
    cast.addAll(telling.cast());
    if (kinship.tellsMore(telling.type().value(), type.value())) {
      type = telling.type();
    } else if (telling.type().value() == type.value()) {
      type = joined(type, telling.type());
    }
    telling.setting().place().ifPresent(p -> place = Optional.of(WhereTold.better(place, p)));
    telling
        .setting()
        .time()
        .ifPresent(t -> time = Optional.of(telling.occurs() ? t : WhenTold.better(time, t)));
    evidence.add(telling.evidence());
    for (Attribution by : sources.of(telling)) {
      addSpeaker(by);
    }
    int index = telling.line().sentence().index();
    int sentence = telling.line().headline() ? index - HEADING : index;
    for (FigureMention figure : telling.figures()) {
      var told = new Casualties.Entry(sources.sourced(telling, figure), figure.who(), sentence);
      if (OtherAccounts.tell(telling.line().words(), figure.noun())) {
        figures.addBeside(told);
      } else {
        figures.add(told);
      }
    }
  }

  /** Takes in a claim of responsibility: who claims it did it, as long as nobody else is named. */
  void claimedBy(Telling telling, Sources sources) {
    sources.of(telling).forEach(this::addSpeaker);
    if (!hasKnownActor()) {
      SameParty.addAll(cast.actors(), telling.cast().actors());
    }
    evidence.add(telling.evidence());
  }

  /** Takes in who is said to have done it, as long as nobody is named by the deed itself. */
  void blamedOn(List<Cited<Party>> named, Span words) {
    if (cast.actors().isEmpty() && !named.isEmpty()) {
      SameParty.addAll(cast.actors(), named);
      evidence.add(words);
    }
  }

  /** Takes in a reply that tells nothing more: "the rebels denied the accusation". */
  void answeredBy(Said reply) {
    int told = last().line().sentence().index();
    if (reply.sentence() - told <= NEAR) {
      addSpeaker(reply.by());
    }
  }

  private void addSpeaker(Attribution by) {
    Sources.addNew(attributions, by);
    for (Speaker speaker : by.chain()) {
      if (speaker.stance() == Speaker.Stance.CLAIMS_RESPONSIBILITY && !hasKnownActor()) {
        Cited<Party> said = speaker.party();
        How how = new How("role.claims-responsibility", 0.65);
        SameParty.addAll(cast.actors(), List.of(new Cited<>(said.value(), said.at(), how)));
      }
    }
  }

  private boolean hasKnownActor() {
    return cast.actors().stream().anyMatch(party -> SameParty.isKnown(party.value()));
  }

  private static <T> Cited<T> joined(Cited<T> one, Cited<T> other) {
    List<Span> at = CitedWords.joined(one.at(), other.at());
    double confidence = Math.max(one.how().confidence(), other.how().confidence());
    return new Cited<>(one.value(), at, new How(one.how().rule(), confidence));
  }

  /** The claim that the tellings make together. */
  Claim claim(ClaimId id, Standing.Discourse discourse, Sources sources) {
    List<Cited<String>> weapons = new ArrayList<>();
    for (Telling telling : tellings) {
      for (WeaponWords.Weapon weapon : telling.weapons()) {
        addWeapon(weapons, weapon.cited(telling.line()));
      }
    }
    Claim.Roles roles =
        new Claim.Roles(
            SameParty.settled(acting()),
            SameParty.settledTargets(cast.targets(), place.map(p -> p.value().name()).orElse("")),
            SameParty.settled(cast.victims()),
            weapons);
    boolean repeated = first().stance().repeated();
    Standing standing = new Standing(first().stance().modality(), discourse, repeated);
    return new Claim(
        id,
        type,
        standing,
        roles,
        place,
        time,
        sources.marked(figures.all(), roles),
        sources.markedAll(attributions, roles),
        evidence);
  }

  private List<Cited<Party>> acting() {
    return cast.actors().stream()
        .filter(party -> Refinement.mayAct(type.value(), party.value()))
        .toList();
  }

  private static void addWeapon(List<Cited<String>> weapons, Cited<String> weapon) {
    for (int at = 0; at < weapons.size(); at++) {
      if (weapons.get(at).value().equalsIgnoreCase(weapon.value())) {
        weapons.set(at, joined(weapons.get(at), weapon));
        return;
      }
    }
    weapons.add(weapon);
  }
}
