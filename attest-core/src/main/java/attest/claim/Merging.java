package attest.claim;

import attest.model.Cited;
import attest.model.EventType;
import attest.model.Figure;
import attest.model.Party;
import attest.model.Standing;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which happening a telling tells again. */
final class Merging {
  private static final Set<EventType> FIGHTS =
      EnumSet.of(EventType.ARMED_CLASH, EventType.MOB_VIOLENCE, EventType.RIOT);
  private static final int LEAD = 3;
  private static final int FIRST = 10;
  private static final int LATEST = 40;

  private final Kinship kinship;

  Merging(Kinship kinship) {
    this.kinship = kinship;
  }

  /** The happening that the telling tells again, if it tells none of its own. */
  Optional<Happening> same(List<Happening> happenings, Telling telling) {
    double best = 0;
    Happening chosen = null;
    for (Happening happening : near(happenings)) {
      double score = score(happening, telling, happenings);
      if (score > best) {
        best = score;
        chosen = happening;
      }
    }
    return Optional.ofNullable(chosen);
  }

  /** A report's first happenings and its latest: a text of any length stays readable in time. */
  private static List<Happening> near(List<Happening> happenings) {
    int size = happenings.size();
    if (size <= FIRST + LATEST) {
      return happenings;
    }
    List<Happening> near = new ArrayList<>(happenings.subList(0, FIRST));
    near.addAll(happenings.subList(size - LATEST, size));
    return near;
  }

  /** The happening that a claim of responsibility is about: the last violent one that is news. */
  Optional<Happening> claimed(List<Happening> happenings) {
    return happenings.stream()
        .filter(h -> Violence.is(h.type()) && real(h.first().stance().modality()))
        .filter(h -> h.first().line().sentence().zone() != Zone.Kind.RELATED)
        .reduce((a, b) -> b.first().stance().background() ? a : b);
  }

  /**
   * "Three are dead following a protest", "They fought on Monday. Three were killed": the dead are
   * those of what the sentence, or the one before, tells.
   */
  Optional<Happening> beside(List<Happening> happenings, Telling telling) {
    return happenings.stream()
        .filter(h -> body(h.last()) == body(telling) || isNext(h, telling))
        .filter(h -> real(h.first().stance().modality()) && real(telling.stance().modality()))
        .reduce((a, b) -> b);
  }

  /** Whether no happening is told so far: none at all, or only such as were foiled or denied. */
  static boolean noneReal(List<Happening> happenings) {
    return happenings.stream().noneMatch(h -> real(h.first().stance().modality()));
  }

  private boolean isNext(Happening happening, Telling telling) {
    return distance(happening, telling) == 1
        && mayBeOne(happening.type(), telling.type().value())
        && happening.first().stance().background() == telling.stance().background()
        && !telling.stance().apart()
        && !WhenTold.conflict(happening.time(), telling.setting().time())
        && !placesDiffer(happening, telling);
  }

  /** "Youths clashed with stones. The clash claimed three lives": crowds fight too. */
  private boolean mayBeOne(EventType one, EventType other) {
    return kinship.fit(one, other) || FIGHTS.contains(one) && FIGHTS.contains(other);
  }

  private double score(Happening happening, Telling telling, List<Happening> all) {
    if (barred(happening, telling)) {
      return -1;
    }
    double score = 0.4 + agreement(happening, telling);
    boolean near = distance(happening, telling) <= 2;
    boolean first = happening == all.getFirst();
    boolean lead = isLead(happening, telling);
    boolean back = refersBack(telling);
    boolean refers = !telling.stance().sure() || back;
    score += back && distance(happening, telling) <= 1 ? 2 : 0;
    if (refers || lead) {
      score += 1;
    }
    score += near ? 0.5 : 0;
    score += first ? 0.3 : 0;
    boolean unbound = agreement(happening, telling) <= 0 && !refers && !lead && !near;
    if (isSubheading(telling) && agreement(happening, telling) <= 1) {
      return -1;
    }
    return unbound ? -1 : score;
  }

  private boolean barred(Happening happening, Telling telling) {
    Telling first = happening.first();
    Zone.Kind zone = telling.line().sentence().zone();
    boolean related =
        zone == Zone.Kind.RELATED || first.line().sentence().zone() == Zone.Kind.RELATED;
    if (related || body(happening.last()) == body(telling)) {
      return true;
    }
    return !kinship.fit(happening.type(), telling.type().value())
        || telling.stance().apart() && telling.stance().sure() && !isHeading(happening, telling)
        || !refersBack(telling) && stancesDiffer(first.stance(), telling.stance())
        || !tellsWhen(happening, telling)
            && WhenTold.conflict(happening.time(), telling.setting().time())
        || placesDiffer(happening, telling)
        || sidesDiffer(happening, telling)
        || victimsDiffer(happening, telling)
        || tollsDiffer(happening, telling);
  }

  /** "The shooting happened on Friday": says anew when the one told just before was. */
  private static boolean tellsWhen(Happening happening, Telling telling) {
    return telling.occurs()
        && telling.type().value() == happening.type()
        && distance(happening, telling) <= LEAD;
  }

  /** "12 were killed in that raid": a reference without day and place of its own. */
  private static boolean refersBack(Telling telling) {
    Wording words = telling.line().words();
    boolean demonstrative =
        telling.triggers().stream()
            .filter(t -> !t.isVerb())
            .anyMatch(t -> words.is(t.from() - 1, "that", "this", "those", "these"));
    return demonstrative
        && telling.setting().place().isEmpty()
        && telling.setting().time().isEmpty();
  }

  /** "Officer killed" right above "Separately, ... an officer was killed". */
  private static boolean isHeading(Happening happening, Telling telling) {
    Telling first = happening.first();
    Wording words = first.line().words();
    String end = words.at(words.size() - 1);
    return body(telling) == body(first) + 1 && words.size() <= 10 && !end.equals(".");
  }

  private static boolean stancesDiffer(Telling.Stance one, Telling.Stance other) {
    return one.repeated() != other.repeated()
        || one.background() != other.background() && other.sure()
        || real(one.modality()) != real(other.modality())
        || !real(one.modality()) && one.modality() != other.modality();
  }

  private static boolean real(Standing.Modality modality) {
    return switch (modality) {
      case ASSERTED, ALLEGED -> true;
      case DENIED, NEGATED, PLANNED, THREATENED, HYPOTHETICAL -> false;
    };
  }

  /** What is only referred to ("the shooting") may lie elsewhere in the same country. */
  private static boolean placesDiffer(Happening happening, Telling telling) {
    boolean headline =
        happening.tellings().size() == 1
            && happening.first().line().sentence().zone() == Zone.Kind.HEADLINE;
    return telling.stance().sure() && !headline
        ? WhereTold.conflict(happening.place(), telling.setting().place())
        : WhereTold.farApart(happening.place(), telling.setting().place());
  }

  private static boolean sidesDiffer(Happening happening, Telling telling) {
    if (happening.type() == EventType.ARMED_CLASH
        || !telling.stance().sure()
        || isReply(happening, telling)) {
      return false;
    }
    return noneRelated(happening.cast().actors(), telling.cast().actors());
  }

  /** "Rebels shot a soldier. The soldiers returned fire": those attacked fight back. */
  private static boolean isReply(Happening happening, Telling telling) {
    Cast cast = happening.cast();
    return telling.type().value() == EventType.ARMED_CLASH
        && distance(happening, telling) <= 1
        && (share(cast.victims(), telling.cast().actors())
            || share(cast.targets(), telling.cast().actors()));
  }

  /** "The murder of the judge" is none of those in which others were harmed. */
  private static boolean victimsDiffer(Happening happening, Telling telling) {
    List<Cited<Party>> before = happening.cast().victims();
    return telling.namesVictim()
        && !before.isEmpty()
        && before.stream().noneMatch(party -> SameParty.isAnybody(party.value()))
        && before.stream()
            .noneMatch(one ->
                telling.cast().victims().stream()
                    .anyMatch(other ->
                        SameParty.same(one.value(), other.value())
                            || SameParty.shareWords(one.value(), other.value())));
  }

  private static boolean noneRelated(List<Cited<Party>> ones, List<Cited<Party>> others) {
    if (ones.isEmpty() || others.isEmpty()) {
      return false;
    }
    for (Cited<Party> one : ones) {
      for (Cited<Party> other : others) {
        if (SameParty.related(one.value(), other.value())) {
          return false;
        }
      }
    }
    return true;
  }

  /** A new toll for a happening told anew, as news of another one would be. */
  private static boolean tollsDiffer(Happening happening, Telling telling) {
    if (!telling.stance().sure() || isLead(happening, telling)) {
      return false;
    }
    boolean bound =
        WhereTold.agree(happening.place(), telling.setting().place())
            || WhenTold.agree(happening.time(), telling.setting().time());
    return !bound
        && killed(telling)
            .anyMatch(f -> happening.figures().differs(f) && !telling.trigger().isVerb());
  }

  private static java.util.stream.Stream<Figure> killed(Telling telling) {
    return telling.figures().stream()
        .map(f -> f.figure().value())
        .filter(f -> f.harm() == Figure.Harm.KILLED && f.scope() == Figure.Scope.HAPPENING);
  }

  private static double agreement(Happening happening, Telling telling) {
    double score = 0;
    if (WhereTold.agree(happening.place(), telling.setting().place())) {
      score += 1;
    }
    if (WhenTold.agree(happening.time(), telling.setting().time())) {
      score += 0.7;
    }
    if (killed(telling).anyMatch(happening.figures()::holds)) {
      score += 1.5;
    }
    if (share(happening.cast().actors(), telling.cast().actors())) {
      score += 0.6;
    }
    if (share(happening.cast().targets(), telling.cast().targets())
        || share(happening.cast().victims(), telling.cast().victims())) {
      score += 0.5;
    }
    return score;
  }

  private static boolean share(List<Cited<Party>> ones, List<Cited<Party>> others) {
    return ones.stream()
        .anyMatch(one ->
            others.stream()
                .anyMatch(other ->
                    SameParty.same(one.value(), other.value())
                        || SameParty.isKnown(one.value())
                            && SameParty.isKnown(other.value())
                            && SameParty.related(one.value(), other.value())));
  }

  /** A line in the body without a full stop heads a new part of the report. */
  private static boolean isSubheading(Telling telling) {
    Wording words = telling.line().words();
    String end = words.at(words.size() - 1);
    boolean stopped =
        end.equals(".")
            || end.equals("\"")
            || end.equals("?")
            || end.equals(":")
            || end.equals("\u201d");
    return telling.line().sentence().zone() == Zone.Kind.BODY
        && words.size() <= 8
        && !stopped
        && body(telling) > LEAD;
  }

  /** The first sentences of a report tell its news again and again. */
  private static boolean isLead(Happening happening, Telling telling) {
    return switch (happening.first().line().sentence().zone()) {
      case HEADLINE, STANDFIRST -> body(telling) <= LEAD + 4;
      default -> distance(happening, telling) <= LEAD;
    };
  }

  private static int body(Telling telling) {
    return telling.line().sentence().index();
  }

  private static int distance(Happening happening, Telling telling) {
    return telling.line().sentence().index() - happening.last().line().sentence().index();
  }
}
