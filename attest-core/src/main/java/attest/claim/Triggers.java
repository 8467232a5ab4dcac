package attest.claim;

import attest.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a sentence that tell happenings; the longest phrase wins. */
final class Triggers {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private static final Set<String> EARLIER =
      Set.of(
          "previous", "earlier", "past", "recent", "ongoing", "continuing", "former", "recurrent");
  private static final Set<String> ABOUT =
      Set.of(
          "against",
          "over",
          "about",
          "condemn",
          "condemned",
          "condemning",
          "denounce",
          "denounced",
          "denouncing",
          "commemorate",
          "commemorating",
          "investigate",
          "investigating",
          "fears");

  private final Lexicon lexicon = Lexicon.english();
  private final WordClasses classes;
  private final Guards guards = Guards.english();
  private final Carriers carriers = Carriers.english();

  Triggers(WordClasses classes) {
    this.classes = classes;
  }

  /** Base forms of all trigger verbs. */
  Set<String> verbs() {
    return lexicon.verbs();
  }

  /** The triggers of a sentence, in text order. */
  List<Trigger> in(Line line, List<WeaponWords.Weapon> weapons, Set<Integer> mistaken) {
    boolean armed = Violence.showsIn(line, classes, weapons);
    Finder finder = new Finder(line, mistaken);
    List<Trigger> found = finder.all(armed);
    if (!armed && found.stream().anyMatch(t -> Violence.is(t.type()))) {
      found = finder.all(true);
    }
    return found;
  }

  /** Goes through one sentence. */
  private final class Finder {
    private final Line line;
    private final Wording words;
    private final Grammar grammar;
    private final Set<Integer> mistaken;

    Finder(Line line, Set<Integer> mistaken) {
      this.line = line;
      this.words = line.words();
      this.grammar = new Grammar(line, classes);
      this.mistaken = mistaken;
    }

    List<Trigger> all(boolean armed) {
      List<Trigger> found = new ArrayList<>();
      int at = 0;
      while (at < words.size()) {
        Optional<Trigger> trigger = at(at, armed);
        trigger.ifPresent(found::add);
        at = trigger.map(Trigger::to).orElse(at + 1);
      }
      return found;
    }

    private Optional<Trigger> at(int from, boolean armed) {
      for (Lexicon.Match match : lexicon.at(words, from)) {
        Optional<Trigger> trigger = match.sense().verb() ? verb(match, armed) : noun(match, armed);
        if (trigger.isPresent()) {
          return trigger;
        }
      }
      return Optional.empty();
    }

    private Optional<Trigger> verb(Lexicon.Match match, boolean armed) {
      if (!isVerb(match)) {
        return Optional.empty();
      }
      if (isOngoing(match)) {
        return Optional.empty();
      }
      Arguments arguments = grammar.around(match.from(), match.to());
      boolean phrase = match.to() - match.from() > 1;
      if (guards.forbid(
              words, match.from(), match.to(), match.base(), Optional.of(arguments), phrase)
          || isDoneToSomething(match.sense(), arguments)
          || !met(match.sense(), match.sense().need(), arguments, armed)) {
        return Optional.empty();
      }
      return Optional.of(
          new Trigger(match.from(), match.to(), match.sense(), Optional.of(arguments), true));
    }

    /** "Rebels blew up a bridge": no bomb that goes off by itself. */
    private boolean isDoneToSomething(Sense sense, Arguments arguments) {
      return sense.frame() == Frame.GO_OFF
          && sense.need().kind() == Need.Kind.VIOLENT
          && !arguments.passive()
          && arguments.object().isPresent();
    }

    /** "an alliance fighting the group", "is fighting": a state of affairs, no happening. */
    private boolean isOngoing(Lexicon.Match match) {
      String before = words.at(match.from() - 1);
      boolean past = before.equals("were") || before.equals("was");
      return match.base().equals("fight") && Stems.isGerund(words.token(match.from())) && !past;
    }

    /** "carry out ambushes": a noun, whatever its tag. */
    private boolean isCarried(int at) {
      return words.tag(at - 1).equals("RP") && !Stems.isPast(words.token(at));
    }

    private boolean isVerb(Lexicon.Match match) {
      int at = match.from();
      if (mistaken.contains(at)) {
        return true;
      }
      if (words.isVerb(at)) {
        return !isCarried(at);
      }
      if (Stems.isGerund(words.token(at))) {
        boolean objectFollows = grammar.objectAfter(match.to()).isPresent();
        return objectFollows && (words.at(at - 1).equals(",") || at == 0);
      }
      return Stems.isPast(words.token(at))
          && (words.tag(at).startsWith("JJ") || match.to() - at > 1)
          && line.chunks().holding(at).map(c -> c.to() == at + 1).orElse(true);
    }

    private boolean met(Sense sense, Need need, Arguments arguments, boolean armed) {
      return alone(sense, need, arguments, armed)
          && need.also().map(also -> met(sense, also, arguments, armed)).orElse(true);
    }

    private boolean alone(Sense sense, Need need, Arguments arguments, boolean armed) {
      return switch (need.kind()) {
        case NOTHING, WEAK -> true;
        case VIOLENT -> armed;
        case NEAR -> classes.any(words, 0, words.size(), need.group());
        case SUBJECT -> arguments.doer().filter(c -> isOf(c, need.group())).isPresent();
        case OBJECT ->
            arguments.object().filter(c -> isOf(c, need.group())).isPresent()
                && (sense.frame() != Frame.TAKE || takes(arguments));
      };
    }

    /** Only somebody armed takes a town; a mayor may take over one without a fight. */
    private boolean takes(Arguments arguments) {
      return arguments
          .doer()
          .map(c -> isOf(c, "arms") || isOf(c, "troops") || names(c))
          .orElse(arguments.passive());
    }

    private boolean names(Chunk chunk) {
      Span span = line.span(chunk);
      return line.found().actors().stream().anyMatch(actor -> actor.span().overlaps(span));
    }

    private boolean isOf(Chunk chunk, String group) {
      if (classes.is(words, chunk.head(), group) || isMadeOf(chunk, group)) {
        return true;
      }
      if (group.equals("territory")) {
        Span span = line.span(chunk);
        boolean place = line.found().places().stream().anyMatch(p -> p.name().overlaps(span));
        boolean ofTerritory =
            words.at(chunk.to()).equals("of")
                && line.chunks()
                    .startingAt(chunk.to() + 1)
                    .map(c -> classes.is(words, c.head(), group))
                    .orElse(false);
        boolean name =
            words.tag(chunk.head()).startsWith("NNP")
                && line.found().actors().stream().noneMatch(a -> a.span().overlaps(span));
        return place || ofTerritory || name;
      }
      return weaponGroup(group) && classes.any(words, chunk.from(), chunk.to(), group);
    }

    /** "A group of 40 angry residents", "a total of 20 explosions", "a charge of dynamite". */
    private boolean isMadeOf(Chunk chunk, String group) {
      return words.at(chunk.to()).equals("of")
          && (classes.is(words, chunk.to() + 1, group)
              || line.chunks()
                  .startingAt(chunk.to() + 1)
                  .filter(made -> classes.is(words, made.head(), group))
                  .isPresent());
    }

    private static boolean weaponGroup(String group) {
      return switch (group) {
        case "aircraft", "drone", "artillery", "rocket", "mine", "car_bomb", "bomb", "bomber" ->
            true;
        default -> false;
      };
    }

    private Optional<Trigger> noun(Lexicon.Match match, boolean armed) {
      int last = match.to() - 1;
      boolean phrase = match.to() - match.from() > 1;
      if (!isNoun(last, phrase) || isPhrasalVerb(match.from(), last)) {
        return Optional.empty();
      }
      if (isNamed(match.from(), last)
          || isMonth(last)
          || guards.forbid(
              words, match.from(), match.to(), match.base(), Optional.empty(), phrase)) {
        return Optional.empty();
      }
      Sense sense = match.sense();
      if (sense.need().kind() == Need.Kind.VIOLENT && !armed && !isDefinite(match.from())) {
        return Optional.empty();
      }
      boolean far =
          sense.need().kind() == Need.Kind.NEAR
              && !classes.any(words, 0, words.size(), sense.need().group());
      if (far) {
        return Optional.empty();
      }
      Optional<Arguments> carried = carriers.around(line, grammar, match.from(), match.to());
      boolean earlier = words.is(match.from() - 1, EARLIER);
      boolean refers =
          !isDated(match.from())
              && !isClaimed(match)
              && ((earlier || isDefinite(match.from())) && carried.isEmpty()
                  || isTopic(match.from()));
      boolean sure =
          switch (sense.need().kind()) {
            case NOTHING, NEAR -> !refers;
            case VIOLENT -> armed && !refers;
            default -> carried.isPresent() && !refers;
          };
      return Optional.of(new Trigger(match.from(), match.to(), sense, carried, sure));
    }

    /** "They claimed responsibility for the abduction of twelve people": told in the claim. */
    private boolean isClaimed(Lexicon.Match match) {
      int start = line.chunks().holding(match.from()).map(Chunk::from).orElse(match.from());
      return words.at(start - 1).equals("for")
          && words.is(start - 2, "responsibility", "credit")
          && words.is(match.to(), "of", "against", "on");
    }

    /** "Joint Operations Command": a word of a name tells nothing. */
    private boolean isNamed(int from, int last) {
      Span span = line.span(from, last + 1);
      boolean inActor =
          line.found().actors().stream()
              .anyMatch(a -> a.span().contains(span) && a.span().end() > span.end());
      boolean nameGoesOn =
          words.tag(last).startsWith("NNP") && words.tag(last + 1).startsWith("NNP");
      return inActor || nameGoesOn && words.tag(from - 1).startsWith("NNP");
    }

    /** "Hundreds have died in the shelling": no die-in. */
    private boolean isPhrasalVerb(int from, int last) {
      return last == from + 1 && words.isVerb(from) && !words.isNoun(last);
    }

    /** "On 12 March 2022": the month, not a march. */
    private boolean isMonth(int at) {
      return words.token(at).form().equals("March")
          && (words.tag(at - 1).equals("CD") || words.tag(at + 1).equals("CD"));
    }

    /** "On Monday, fighting broke out": no participle, a verb of its own follows. */
    private boolean isSubject(int gerund) {
      return gerund + 1 < words.size()
          && Stems.isGerund(words.token(gerund))
          && words.at(gerund - 1).equals(",")
          && (words.isFiniteVerb(gerund + 1) || Stems.isPast(words.token(gerund + 1)));
    }

    private boolean isNoun(int last, boolean phrase) {
      if (isSubject(last)) {
        return true;
      }
      if (mistaken.contains(last)) {
        return false;
      }
      if (words.isNoun(last) || phrase && !words.tag(last).equals("VBD")) {
        return true;
      }
      if (last == 0 && phraseEnds(words)) {
        return true;
      }
      boolean opened =
          switch (words.tag(last - 1)) {
            case "DT", "PRP$", "POS", "JJ", "CD", "RP" -> true;
            default -> false;
          };
      boolean gerund = Stems.isGerund(words.token(last));
      return opened
              && (gerund
                  || words.tag(last).equals("VB")
                  || words.tag(last).equals("VBP")
                  || words.tag(last).equals("VBZ")
                  || words.tag(last).equals("JJ"))
          || gerund && words.at(last + 1).equals("of")
          || gerund && last == 0 && (words.isFiniteVerb(1) || words.tag(1).equals("IN"));
    }

    /** "Protest in the capital over prices": a line that opens with its noun. */
    private static boolean phraseEnds(Wording words) {
      return words.tag(1).equals("IN") && words.tag(0).startsWith("JJ");
    }

    /** "They marched against the invasion": what a protest or an inquiry is about. */
    private boolean isTopic(int from) {
      int start = line.chunks().holding(from).map(Chunk::from).orElse(from);
      if (!words.is(start - 1, ABOUT)) {
        return false;
      }
      boolean protest =
          classes.any(words, 0, start, "demonstrators")
              || classes.any(words, 0, start, "protests")
              || classes.any(words, 0, start, "demands");
      return protest || !words.isNoun(start - 2);
    }

    /** "the 2012 bombing": told by its own day, which sets it apart from all others. */
    private boolean isDated(int from) {
      return line.chunks()
          .holding(from)
          .map(line::span)
          .map(chunk -> line.found().times().stream().anyMatch(t -> chunk.contains(t.span())))
          .orElse(false);
    }

    private boolean isDefinite(int from) {
      return line.chunks().holding(from).map(c -> words.is(c.from(), DEFINITE)).orElse(false);
    }
  }
}
