package attest.claim;

import attest.model.Attribution;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Claim.SourcedFigure;
import attest.model.Party;
import attest.model.Span;
import attest.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gives tellings and figures to those who vouch for them. */
final class Sources {
  private static final Set<String> MATTERS = WordSet.english("replies.matters");
  private static final int FEW = 7;

  private final List<List<Said>> said;

  /** Everything said in a report, by sentence. */
  Sources(List<List<Said>> said) {
    this.said = said;
  }

  /** Those who say what the telling tells; none = the report itself. */
  List<Attribution> of(Telling telling) {
    List<Attribution> by = new ArrayList<>();
    for (Said one : said.get(telling.line().sentence().index())) {
      boolean told =
          telling.triggers().stream()
              .anyMatch(t -> one.content().overlaps(telling.line().span(t.from(), t.to())));
      if (told) {
        addNew(by, one.by());
      }
    }
    return by;
  }

  /** A figure with who gives it: the tightest of the statements around it. */
  SourcedFigure sourced(Telling telling, FigureMention figure) {
    List<Span> at = figure.figure().at();
    Optional<Said> tightest = Optional.empty();
    for (Said one : said.get(telling.line().sentence().index())) {
      boolean tighter =
          tightest.isEmpty() || one.content().length() < tightest.get().content().length();
      if (at.stream().anyMatch(one.content()::overlaps)
          && tighter
          && !Stances.takesForGranted(one, telling.line().text())) {
        tightest = Optional.of(one);
      }
    }
    return new SourcedFigure(
        figure.figure(), tightest.map(Said::by).orElse(Attribution.REPORT_ITSELF));
  }

  /** Denials and confirmations of something told before: "Ukraine denied the accusation". */
  List<Said> replies(Line line) {
    return said.get(line.sentence().index()).stream()
        .filter(one -> !one.by().isReportItself())
        .filter(one -> isReply(one.by().chain().getLast().stance()))
        .filter(one -> isMatter(one.content().in(line.text())))
        .toList();
  }

  private static boolean isReply(Speaker.Stance stance) {
    return stance == Speaker.Stance.DENIES || stance == Speaker.Stance.CONFIRMS;
  }

  /** "the accusation", "any involvement": few words, one of them for what was told. */
  private static boolean isMatter(String content) {
    List<String> words = List.of(content.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    return words.size() <= FEW && words.stream().anyMatch(MATTERS::contains);
  }

  static void addNew(List<Attribution> all, Attribution more) {
    for (Attribution one : all) {
      if (same(one, more)) {
        return;
      }
    }
    if (!more.isReportItself()) {
      all.add(more);
    }
  }

  private static boolean same(Attribution one, Attribution other) {
    if (one.chain().size() != other.chain().size()) {
      return false;
    }
    for (int i = 0; i < one.chain().size(); i++) {
      Speaker a = one.chain().get(i);
      Speaker b = other.chain().get(i);
      if (a.stance() != b.stance() || !SameParty.same(a.party().value(), b.party().value())) {
        return false;
      }
    }
    return true;
  }

  /** The attributions with every speaker who takes part in the fight marked. */
  List<Attribution> markedAll(List<Attribution> all, Claim.Roles roles) {
    return all.stream().map(by -> marked(by, roles)).toList();
  }

  List<SourcedFigure> marked(List<SourcedFigure> figures, Claim.Roles roles) {
    return figures.stream().map(f -> new SourcedFigure(f.figure(), marked(f.by(), roles))).toList();
  }

  private static Attribution marked(Attribution by, Claim.Roles roles) {
    return new Attribution(
        by.chain().stream()
            .map(s -> new Speaker(s.party(), s.stance(), s.cue(), s.channel(), takesPart(s, roles)))
            .toList());
  }

  /**
   * Whether a speaker is, or belongs to, a side of the fight. "The gunmen" may be anybody, so they
   * make nobody a party; a monitor or a newspaper is none, whatever country it sits in.
   */
  private static boolean takesPart(Speaker speaker, Claim.Roles roles) {
    Party party = speaker.party().value();
    if (!SameParty.isKnown(party) || !canFight(party)) {
      return false;
    }
    List<Cited<Party>> sides = new ArrayList<>(roles.actors());
    sides.addAll(roles.targets());
    sides.addAll(roles.victims());
    return sides.stream()
        .map(Cited::value)
        .filter(SameParty::isKnown)
        .filter(Sources::canFight)
        .anyMatch(side -> SameParty.related(side, party));
  }

  private static boolean canFight(Party party) {
    return party
        .actor()
        .likeliest()
        .map(actor ->
            switch (actor.kind()) {
              case NGO, MEDIA, INTERGOVERNMENTAL, COMPANY, CIVILIANS, UNIDENTIFIED -> false;
              case STATE,
                  GOVERNMENT,
                  MILITARY,
                  POLICE,
                  INTELLIGENCE,
                  MILITIA,
                  ARMED_GROUP,
                  CRIMINAL_GROUP,
                  PARTY,
                  PERSON,
                  COALITION,
                  PROTESTERS,
                  RELIGIOUS ->
                  true;
            })
        .orElse(false);
  }
}
