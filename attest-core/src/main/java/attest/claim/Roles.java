package attest.claim;

import attest.model.Cited;
import attest.model.EventType;
import attest.model.Mention;
import attest.model.Party;
import attest.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who did what to whom around a trigger. */
final class Roles {
  private static final Set<String> AT = WordSet.english("roles.at");
  private static final Set<String> BESIDE = WordSet.english("roles.beside");
  private static final Set<String> ON = Set.of("on", "against", "targeting", "upon", "hitting");
  private static final Set<String> NOBODY = WordSet.english("roles.nobody");
  private static final Set<String> PARTS = WordSet.english("roles.parts-of-buildings");
  private static final Set<String> CHARGES = WordSet.english("roles.charges");
  private static final Set<String> BLAMED = WordSet.english("roles.blamed");
  private static final Set<String> FIRING = WordSet.english("roles.firing");
  private static final Set<String> RELEASING = Set.of("release", "free", "liberate");
  private static final Set<String> HARMING = Set.of("kill", "wound", "injure", "murder", "hurt");
  private static final int REACH = 24;

  private final WordClasses classes;
  private final Parties parties;

  Roles(WordClasses classes, Parties parties) {
    this.classes = classes;
    this.parties = parties;
  }

  /** Who takes part, as the given trigger tells it; other triggers and bare weapons are nobody. */
  Cast of(Line line, Trigger trigger, List<Trigger> all, List<WeaponWords.Weapon> weapons) {
    Reader reader = new Reader(line, trigger, all, weapons);
    if (trigger.isVerb()) {
      reader.readVerb();
    } else {
      reader.readNoun();
    }
    return reader.cast;
  }

  /** Reads one trigger. */
  private final class Reader {
    private final Cast cast = new Cast();
    private final Line line;
    private final Wording words;
    private final Trigger trigger;
    private final List<Trigger> all;
    private final List<WeaponWords.Weapon> weapons;

    Reader(Line line, Trigger trigger, List<Trigger> all, List<WeaponWords.Weapon> weapons) {
      this.line = line;
      this.words = line.words();
      this.trigger = trigger;
      this.all = all;
      this.weapons = weapons;
    }

    void readVerb() {
      Arguments around = trigger.arguments().orElseThrow();
      Optional<Chunk> doer = around.doer();
      Optional<Chunk> object = around.object();
      if (doer.isEmpty() && trigger.type() == EventType.ABDUCTION) {
        actor(releaser(), "role.releaser", 0.6);
      }
      switch (frame()) {
        case HARM -> {
          actor(doer, "role.subject", 0.85);
          victim(object, "role.object", 0.85);
        }
        case AIM, FREE -> {
          actor(doer, "role.subject", 0.85);
          target(aimedAt(around).or(() -> object), "role.object", 0.85);
          after(around.end(), AT).ifPresent(c -> target(Optional.of(c), "role.on", 0.75));
          object.filter(this::isFired).ifPresent(c -> atBuilding(around.end()));
        }
        case SUFFER -> victim(doer.isPresent() ? doer : object, "role.sufferer", 0.85);
        case FIGHT -> {
          actor(doer.isPresent() ? doer : object, "role.side", 0.85);
          if (doer.isPresent()) {
            actor(object, "role.side", 0.8);
          }
          after(around.end(), Set.of("with", "against"))
              .ifPresent(c -> actor(Optional.of(c), "role.side", 0.8));
        }
        case TAKE -> take(doer, object, around.end());
        case GO_OFF -> {
          object.ifPresent(c -> target(object, "role.object", 0.7));
          if (object.isEmpty()) {
            atBuilding(around.end());
          }
        }
        case ACT -> {
          actor(doer, "role.subject", 0.85);
          after(around.end(), Set.of("against", "over"))
              .ifPresent(c -> target(Optional.of(c), "role.against", 0.7));
        }
        case AGREE -> {
          actor(doer, "role.subject", 0.8);
          after(around.end(), Set.of("with"))
              .ifPresent(c -> actor(Optional.of(c), "role.with", 0.75));
        }
      }
    }

    /** "Shots were fired at a bus": not what was fired, but what it was fired at. */
    private Optional<Chunk> aimedAt(Arguments around) {
      boolean at = around.passive() && words.is(trigger.to() - 1, AT);
      return at ? line.chunks().startingAt(trigger.to()) : Optional.empty();
    }

    /** "Rebels freed a priest who had been kidnapped": they could, for they held him. */
    private Optional<Chunk> releaser() {
      Grammar grammar = new Grammar(line, classes);
      for (int at = trigger.from() - 1; at > 0; at--) {
        if (words.isVerb(at) && words.stems(at).stream().anyMatch(RELEASING::contains)) {
          Optional<Chunk> doer = grammar.around(at, at + 1).doer();
          return doer.filter(c -> classes.is(words, c.head(), "arms"));
        }
      }
      return Optional.empty();
    }

    /** "A bomber killed 12 people" harms, whatever kind of attack it tells. */
    private Frame frame() {
      boolean harms =
          words.stems(trigger.from()).stream().anyMatch(HARMING::contains)
              && trigger.sense().frame() != Frame.SUFFER;
      return harms ? Frame.HARM : trigger.sense().frame();
    }

    /** "Rebels took the town from the army"; "the town fell to rebels". */
    private void take(Optional<Chunk> doer, Optional<Chunk> object, int end) {
      boolean falls = words.stems(trigger.from()).contains("fall");
      if (falls) {
        actor(after(trigger.from() + 1, Set.of("to")).or(() -> object), "role.fell-to", 0.8);
        return;
      }
      actor(doer, "role.subject", 0.85);
      after(end, Set.of("from")).ifPresent(c -> target(Optional.of(c), "role.from", 0.8));
    }

    void readNoun() {
      Frame frame = trigger.sense().frame();
      trigger
          .arguments()
          .ifPresent(carried -> {
            actor(carried.doer(), "role.carrier", 0.85);
            target(carried.object(), "role.host", 0.8);
          });
      before(frame);
      blamed();
      int at = trigger.to();
      int last = Math.min(words.size(), at + REACH);
      while (at < last && !stops(at)) {
        Optional<Chunk> chunk = line.chunks().startingAt(at + 1);
        if (chunk.isPresent() && !line.isTime(chunk.get())) {
          link(at, chunk.get(), frame);
        }
        at++;
      }
    }

    /** "Iraq's air strike", "the Taliban attack"; before a killing stands the one killed. */
    private void before(Frame frame) {
      Optional<Chunk> own = line.chunks().holding(trigger.to() - 1);
      if (own.isEmpty() || own.get().from() >= trigger.from()) {
        return;
      }
      if (frame == Frame.HARM && isPossessed() && isPerson(trigger.from() - 2)) {
        Chunk owner = new Chunk(own.get().from(), trigger.from() - 1, trigger.from() - 2);
        victim(Optional.of(owner), "role.possessor", 0.75);
        return;
      }
      Span span = line.span(own.get().from(), trigger.from());
      for (Mention.OfActor mention : line.found().actors()) {
        boolean before = mention.span().start() < line.span(trigger.from(), trigger.to()).start();
        if (mention.span().overlaps(span) && before) {
          Party party = new Party(mention.span().in(line.text()), mention.party().actor());
          Cited<Party> cited = Cited.of(party, mention.span(), "role.modifier", 0.7);
          boolean harmed = frame == Frame.HARM && isPossessed();
          SameParty.addAll(harmed ? cast.victims() : cast.actors(), List.of(cited));
          return;
        }
      }
    }

    /** "The mayor's murder", "the priests' slaying". */
    private boolean isPossessed() {
      return words.tag(trigger.from() - 1).equals("POS")
          || words.at(trigger.from() - 1).equals("'");
    }

    private boolean isPerson(int at) {
      return at >= 0 && words.isNoun(at) && !line.isTime(new Chunk(at, at + 1, at));
    }

    /** "They blamed the rebels for the attack", "the rebels were blamed for the attack". */
    private void blamed() {
      int start = line.chunks().holding(trigger.head()).map(Chunk::from).orElse(trigger.from());
      if (!words.at(start - 1).equals("for") && !words.at(start - 1).equals("of")) {
        return;
      }
      if (words.is(start - 2, BLAMED)) {
        Grammar grammar = new Grammar(line, classes);
        actor(grammar.subject(start - 2, 0), "role.blamed", 0.5);
        return;
      }
      Optional<Chunk> some = line.chunks().endingAt(start - 1);
      for (int steps = 0; steps < 3 && some.isPresent(); steps++) {
        int before = some.get().from() - 1;
        if (words.is(before, BLAMED) || words.tag(before).equals("``")) {
          actor(
              some.filter(c -> words.is(before, BLAMED) || words.is(before - 1, BLAMED)),
              "role.blamed",
              0.5);
          return;
        }
        some = words.is(before, "and", ",") ? line.chunks().endingAt(before) : Optional.empty();
      }
    }

    private void link(int at, Chunk chunk, Frame frame) {
      String word = words.at(at);
      Optional<Chunk> some = Optional.of(chunk);
      if (word.equals("by")) {
        actor(some, "role.by", 0.8);
      } else if (words.is(at - 1, BLAMED) || words.is(at - 2, BLAMED) && word.equals("on")) {
        actor(some, "role.blamed", 0.5);
      } else if (word.equals("between") && frame != Frame.GO_OFF) {
        actor(some, "role.between", 0.85);
      } else if (word.equals("with") && (frame == Frame.FIGHT || frame == Frame.AGREE)) {
        actor(some, "role.with", 0.8);
      } else if (ON.contains(word) && frame != Frame.FIGHT && frame != Frame.AGREE) {
        target(some, "role.on", 0.8);
      } else if (isAttack(frame) && words.is(at, BESIDE) && isBuilding(chunk)) {
        target(some, "role.beside", 0.6);
      } else if (word.equals("of") && at == trigger.to()) {
        of(some, frame);
      }
    }

    private static boolean isAttack(Frame frame) {
      return frame == Frame.GO_OFF || frame == Frame.AIM;
    }

    private boolean isBuilding(Chunk chunk) {
      return classes.is(words, chunk.head(), "buildings");
    }

    private void of(Optional<Chunk> chunk, Frame frame) {
      switch (frame) {
        case HARM -> victim(chunk, "role.of", 0.85);
        case SUFFER -> {
          if (!trigger.isVerb()) {
            victim(chunk, "role.of", 0.85);
          }
        }
        case AIM, FREE -> target(chunk, "role.of", 0.8);
        case ACT -> actor(chunk, "role.of", 0.6);
        case GO_OFF ->
            chunk
                .filter(c -> classes.is(words, c.head(), "buildings"))
                .ifPresent(c -> target(Optional.of(c), "role.of", 0.75));
        case FIGHT, TAKE, AGREE -> {}
      }
    }

    private boolean stops(int at) {
      return words.isFiniteVerb(at) && at > trigger.to() + 1 && !words.is(at, BLAMED)
          || words.at(at).equals(";")
          || words.at(at).equals("after")
          || words.at(at).equals("that")
          || words.at(at).equals("which")
          || all.stream().anyMatch(t -> t.from() == at && !t.equals(trigger));
    }

    /**
     * "A bomb exploded outside the embassy", "in front of a bank and at a hotel": what it was laid
     * for.
     */
    private void atBuilding(int from) {
      int last = from + 12;
      for (int at = from; at < Math.min(words.size(), last); at++) {
        if (words.isVerb(at) || words.at(at).equals(";")) {
          return;
        }
        boolean front = words.at(at).equals("of") && words.is(at - 1, PARTS);
        Optional<Chunk> chunk =
            front || words.is(at, BESIDE) || words.at(at).equals("between")
                ? line.chunks().startingAt(at + 1).filter(this::isBuilding)
                : Optional.empty();
        if (chunk.isPresent()) {
          target(chunk, "role.beside", 0.6);
          at = parties.end(line, chunk.get()) - 1;
          last = isListed(at + 1) ? at + 4 : at;
        }
      }
    }

    /** "At the bank and at the hotel": another place follows. */
    private boolean isListed(int at) {
      int next = words.at(at).equals(",") && words.at(at + 1).equals("and") ? at + 2 : at + 1;
      return words.is(at, ",", "and") && words.is(next, BESIDE);
    }

    /** The phrase behind one of the given words, near enough to belong to the trigger. */
    private Optional<Chunk> after(int from, Set<String> links) {
      for (int at = from; at < Math.min(words.size(), from + 8); at++) {
        if (words.is(at, links)) {
          Optional<Chunk> chunk = line.chunks().startingAt(at + 1);
          if (chunk.isPresent() && !line.isTime(chunk.get())) {
            return chunk;
          }
        }
        if (words.isVerb(at) || words.at(at).equals(",") || words.at(at).equals(";")) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    }

    private void actor(Optional<Chunk> chunk, String rule, double confidence) {
      chunk
          .filter(this::isSomebody)
          .filter(this::mayAct)
          .filter(c -> !isPlace(c))
          .ifPresent(c -> SameParty.addAll(cast.actors(), parties.of(line, c, rule, confidence)));
    }

    private void target(Optional<Chunk> chunk, String rule, double confidence) {
      chunk
          .filter(this::isSomebody)
          .filter(c -> !isFired(c))
          .ifPresent(c -> SameParty.addAll(cast.targets(), parties.of(line, c, rule, confidence)));
    }

    private void victim(Optional<Chunk> chunk, String rule, double confidence) {
      chunk
          .filter(this::isSomebody)
          .ifPresent(c -> SameParty.addAll(cast.victims(), parties.of(line, c, rule, confidence)));
    }

    /** "The army fired ten rockets at the town": what is fired is no target. */
    private boolean isFired(Chunk chunk) {
      boolean charge =
          words.is(chunk.head(), CHARGES)
              && weapons.stream().anyMatch(w -> chunk.from() <= w.from() && w.to() <= chunk.to());
      if (charge) {
        return true;
      }
      boolean fires =
          trigger.sense().need().kind() == Need.Kind.OBJECT
              && trigger.type() != EventType.INTERCEPTION
              && trigger.type() != EventType.LOOTING_DESTRUCTION;
      boolean amount = words.at(chunk.to()).equals("of");
      return (fires || words.is(trigger.to() - 1, FIRING))
          && weapons.stream()
              .anyMatch(w ->
                  w.from() <= chunk.head() && chunk.head() < w.to()
                      || amount && w.from() == chunk.to() + 1);
    }

    private boolean isSomebody(Chunk chunk) {
      return all.stream().noneMatch(t -> !t.isVerb() && t.overlaps(chunk.head(), chunk.head() + 1))
          && !words.is(chunk.head(), NOBODY)
          && !words.at(chunk.from() - 1).equals("how")
          && !line.isTime(chunk);
    }

    /** "In Beira, Sofala, gunmen shot": a place does nothing unless it stands for a state. */
    private boolean isPlace(Chunk chunk) {
      Span head = line.sentence().token(chunk.head()).span();
      Span whole = line.span(chunk);
      return words.tag(chunk.head()).startsWith("NNP")
          && line.found().places().stream().anyMatch(p -> p.name().overlaps(head))
          && line.found().actors().stream().noneMatch(m -> m.span().overlaps(whole));
    }

    /** A weapon acts only where its owner is named: "Iraqi jets" may, "a rocket" may not. */
    private boolean mayAct(Chunk chunk) {
      Span span = line.span(chunk);
      boolean named = line.found().actors().stream().anyMatch(m -> m.span().overlaps(span));
      boolean weapon =
          weapons.stream().anyMatch(w -> w.from() < chunk.to() && chunk.from() < w.to());
      boolean bare =
          weapons.stream()
              .anyMatch(w ->
                  w.shows() == EventType.DRONE_STRIKE
                      && w.from() <= chunk.from()
                      && chunk.to() <= w.to());
      return named && !bare || !weapon && !words.isTime(chunk.head());
    }
  }
}
