package attest.claim;

import attest.model.Actor;
import attest.model.Cited;
import attest.model.Found;
import attest.model.Mention;
import attest.model.Party;
import attest.model.Span;
import attest.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a noun phrase as a party: the actor named in it, else its words. */
final class Parties {
  private static final Set<String> MEMBERS =
      Set.of(
          "men",
          "members",
          "fighters",
          "soldiers",
          "troops",
          "units",
          "gunmen",
          "militants",
          "commanders",
          "leaders",
          "forces",
          "elements");

  private static final Set<String> PRESUMED =
      Set.of(
          "suspected",
          "believed",
          "thought",
          "alleged",
          "presumed",
          "said",
          "reported",
          "identified",
          "understood",
          "linked",
          "loyal",
          "allied",
          "belonging");

  /** Verbs that only several have as their subject: "his guard and driver were killed". */
  private static final Set<String> MANY = Set.of("were", "are", "have");

  private static final Set<String> PREPOSITIONS = Set.of("of", "on", "against", "at", "in");

  private final WordClasses classes;

  Parties(WordClasses classes) {
    this.classes = classes;
  }

  /** The parties that the noun phrase and those joined to it by "and" stand for. */
  List<Cited<Party>> of(Line line, Chunk chunk, String rule, double confidence) {
    List<Cited<Party>> parties = new ArrayList<>();
    Chunk at = chunk;
    for (int steps = 0; steps < 4; steps++) {
      one(line, at, rule, confidence).ifPresent(parties::add);
      Optional<Chunk> next = joined(line, at);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return parties;
  }

  private Optional<Chunk> joined(Line line, Chunk chunk) {
    int end = end(line, chunk);
    String word = line.words().at(end);
    boolean listed = word.equals(",") && (isList(line, end) || isSeries(line, chunk, end));
    if (!word.equals("and") && !word.equals("&") && !listed) {
      return Optional.empty();
    }
    boolean second = listed && line.words().at(end + 1).equals("and") || repeats(line, chunk, end);
    Optional<Chunk> next = line.chunks().startingAt(second ? end + 2 : end + 1);
    boolean subject = !hasVerb(line, chunk.from());
    return next.filter(c ->
        (subject || !line.words().isVerb(c.to()) || line.words().is(c.to(), MANY))
            && !line.isTime(c));
  }

  /** "The murder of a judge and of a lawyer": the same preposition again. */
  private static boolean repeats(Line line, Chunk chunk, int and) {
    return line.words().is(and + 1, PREPOSITIONS)
        && line.words().at(and + 1).equals(line.words().at(chunk.from() - 1));
  }

  private static boolean hasVerb(Line line, int before) {
    for (int at = 0; at < before; at++) {
      if (line.words().isVerb(at)) {
        return true;
      }
    }
    return false;
  }

  /** "Armenia, Azerbaijan and Russia": "and" and a last name end what commas join. */
  private static boolean isList(Line line, int comma) {
    Wording words = line.words();
    int at = comma;
    for (int steps = 0; steps < 4 && words.at(at).equals(","); steps++) {
      Optional<Chunk> next = line.chunks().startingAt(at + 1);
      if (next.isEmpty() || !words.tag(next.get().head()).startsWith("NNP")) {
        return false;
      }
      at = next.get().to();
      at = words.at(at).equals(",") && words.at(at + 1).equals("and") ? at + 1 : at;
    }
    return words.at(at).equals("and")
        && line.chunks()
            .startingAt(at + 1)
            .filter(last -> words.tag(last.head()).startsWith("NNP"))
            .isPresent();
  }

  /** "A school, a bus, and two shops": alike, or joined by the tree, "and" before the last. */
  private boolean isSeries(Line line, Chunk first, int comma) {
    Wording words = line.words();
    int at = comma;
    for (int steps = 0; steps < 5 && words.is(at, ",", "and"); steps++) {
      boolean last = words.at(at).equals("and") || words.at(at + 1).equals("and");
      int from = words.at(at).equals(",") && words.at(at + 1).equals("and") ? at + 2 : at + 1;
      Optional<Chunk> next = line.chunks().startingAt(from);
      if (next.isEmpty() || !isAlike(words, next.get(), first)) {
        return false;
      }
      if (last) {
        return true;
      }
      at = next.get().to();
    }
    return false;
  }

  private boolean isAlike(Wording words, Chunk next, Chunk first) {
    boolean things =
        classes.is(words, next.head(), "buildings") && classes.is(words, first.head(), "buildings");
    Token token = words.token(next.head());
    return things
        || token.mainRelation().equals("conj")
            && token.head() >= first.from()
            && token.head() < next.from();
  }

  /** One past the last token of the phrase: "a gathering of ISIS leaders". */
  int end(Line line, Chunk chunk) {
    int end = chunk.to();
    for (int steps = 0; steps < 2; steps++) {
      Optional<Chunk> next = hanging(line, end);
      if (next.isEmpty()
          || line.isTime(next.get())
          || classes.is(line.words(), next.get().head(), "event")) {
        return end;
      }
      end = next.get().to();
    }
    return end;
  }

  /** "of the group", "used by the group", "belonging to the group". */
  private static Optional<Chunk> hanging(Line line, int at) {
    Wording words = line.words();
    if (words.at(at).equals("of") || words.at(at).equals("from")) {
      return line.chunks().startingAt(at + 1);
    }
    boolean by = words.tag(at).equals("VBN") && words.at(at + 1).equals("by");
    boolean to = words.at(at).equals("belonging") && words.at(at + 1).equals("to");
    return by || to ? line.chunks().startingAt(at + 2) : Optional.empty();
  }

  private Optional<Cited<Party>> one(Line line, Chunk chunk, String rule, double confidence) {
    int end = end(line, chunk);
    Span span = line.span(start(line, chunk), end);
    boolean nobody = line.words().at(chunk.from()).equals("no");
    boolean someOfThem = nobody || end > chunk.to() && line.words().tag(end - 1).equals("PRP");
    if (someOfThem) {
      return Optional.empty();
    }
    Optional<Mention.OfActor> mention = mention(line, chunk, end);
    Optional<Cited<Party>> presumed =
        mention.isEmpty() || SameParty.isUnidentified(mention.get().party())
            ? presumed(line, chunk, rule, confidence)
            : Optional.empty();
    if (presumed.isPresent()) {
      return presumed;
    }
    if (mention.isPresent()) {
      Span words =
          mention.get().span().contains(span)
              ? span
              : Span.covering(List.of(span, mention.get().span()));
      boolean sane = words.length() < 160;
      Span at = sane ? words : mention.get().span();
      Party party = new Party(at.in(line.text()), mention.get().party().actor());
      return Optional.of(Cited.of(party, at, rule, confidence));
    }
    return isPeople(line, chunk)
        ? Optional.of(
            Cited.of(
                new Party(span.in(line.text()), new Found.None<>("not an actor of the registry")),
                span,
                rule,
                confidence * 0.8))
        : Optional.empty();
  }

  /** "Gunmen suspected to be members of the group", "men believed to be from the militia". */
  private static Optional<Cited<Party>> presumed(
      Line line, Chunk chunk, String rule, double confidence) {
    Wording words = line.words();
    int at = chunk.to();
    at = words.at(at).equals(",") ? at + 1 : at;
    if (!words.is(at, PRESUMED)) {
      return Optional.empty();
    }
    int from = line.sentence().token(at).span().start();
    int last = Math.min(words.size(), at + 9) - 1;
    int to = line.sentence().token(last).span().end();
    return line.found().actors().stream()
        .filter(m -> m.span().start() > from && m.span().end() <= to)
        .filter(m -> SameParty.isKnown(m.party()))
        .filter(m -> noVerbBetween(line, chunk.to(), m.span()))
        .findFirst()
        .map(m -> {
          Span all = Span.covering(List.of(line.span(start(line, chunk), chunk.to()), m.span()));
          Party party = new Party(all.in(line.text()), m.party().actor());
          return Cited.of(party, all, rule + ".presumed", confidence * 0.8);
        });
  }

  /** Only "to be", "to belong", "to have come" may stand between a suspicion and a name. */
  private static boolean noVerbBetween(Line line, int after, Span name) {
    for (int at = after + 1; at < line.words().size(); at++) {
      if (line.sentence().token(at).span().start() >= name.start()) {
        return true;
      }
      if (line.words().isFiniteVerb(at)) {
        return false;
      }
    }
    return true;
  }

  /** "On May 3 Turkish jets", "at least 12 people": the phrase without the day and the bound. */
  private static int start(Line line, Chunk chunk) {
    int at = chunk.from();
    while (at < chunk.head() && (isDay(line, at) || line.words().is(at, "least", "most"))) {
      at++;
    }
    return at;
  }

  private static boolean isDay(Line line, int token) {
    Span span = line.sentence().token(token).span();
    return line.found().times().stream().anyMatch(time -> time.span().contains(span));
  }

  private boolean isPeople(Line line, Chunk chunk) {
    Wording words = line.words();
    String tag = words.tag(chunk.head());
    if (tag.startsWith("PRP") || tag.equals("CD") || !words.isNoun(chunk.head())) {
      return false;
    }
    return !line.isTime(chunk);
  }

  /** The actor named by the head of the phrase, else the first one named in it. */
  private static Optional<Mention.OfActor> mention(Line line, Chunk chunk, int end) {
    Span head = line.sentence().token(chunk.head()).span();
    Span whole = line.span(chunk.from(), end);
    List<Mention.OfActor> inside =
        line.found().actors().stream().filter(m -> m.span().overlaps(whole)).toList();
    Comparator<Mention.OfActor> longest = Comparator.comparingInt(m -> m.span().length());
    Optional<Mention.OfActor> byHead =
        inside.stream().filter(m -> m.span().overlaps(head)).max(longest);
    Optional<Mention.OfActor> supported =
        byHead
            .filter(m -> SameParty.isUnidentified(m.party()) && !isCivilian(m))
            .flatMap(m -> inside.stream().filter(Parties::hasFollowers).findFirst());
    if (supported.isPresent()) {
      return supported;
    }
    if (byHead.isPresent()) {
      return members(line, chunk, byHead.get())
          ? inside.stream().filter(Parties::isArmed).findFirst().or(() -> byHead)
          : byHead;
    }
    return inside.stream().filter(m -> !isPlaceName(line, m)).findFirst();
  }

  /** "Party supporters", "suspected cartel gunmen": they stand for the party or group named. */
  private static boolean hasFollowers(Mention.OfActor mention) {
    return SameParty.isKnown(mention.party())
        && mention.party().actor().likeliest().filter(Parties::isMovement).isPresent();
  }

  private static boolean isCivilian(Mention.OfActor mention) {
    return mention
        .party()
        .actor()
        .likeliest()
        .filter(actor -> actor.kind() == Actor.Kind.CIVILIANS)
        .isPresent();
  }

  private static boolean isMovement(Actor actor) {
    return switch (actor.kind()) {
      case PARTY, ARMED_GROUP, MILITIA, CRIMINAL_GROUP -> true;
      default -> false;
    };
  }

  /** "Men of the militia": the men stand for the militia. */
  private static boolean members(Line line, Chunk chunk, Mention.OfActor head) {
    return SameParty.isUnidentified(head.party())
        && line.words().at(chunk.to()).equals("of")
        && line.words().is(chunk.head(), MEMBERS);
  }

  private static boolean isArmed(Mention.OfActor mention) {
    return SameParty.isKnown(mention.party()) && Violence.isArmed(mention);
  }

  /** "The Ain al-Asad base": a name inside the name of a place is nobody's. */
  private static boolean isPlaceName(Line line, Mention.OfActor mention) {
    return line.found().places().stream()
        .anyMatch(
            p -> p.name().contains(mention.span()) && p.name().length() > mention.span().length());
  }

  boolean isOf(Line line, Chunk chunk, String group) {
    return classes.is(line.words(), chunk.head(), group);
  }
}
