package attest.actor;

import attest.model.Actor;
import attest.model.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parties told by a name: "ISIS fighters", "Iraq's air force", "US-backed rebels", "Iraq said". */
final class NameRule {
  private final Context context;
  private final Words words;
  private final Phrases phrases;

  NameRule(Context context, Words words) {
    this.context = context;
    this.words = words;
    this.phrases = new Phrases(context, words);
  }

  /** The parties told by the name that starts at the piece; the outermost first. */
  List<Hit> at(int from) {
    Optional<AliasIndex.Match> match =
        context.nameAt(words, from).filter(m -> m.first().actor().kind() != Actor.Kind.PERSON);
    return match.map(this::read).orElse(List.of());
  }

  private List<Hit> read(AliasIndex.Match match) {
    int to = match.to();
    if (to < words.size() && words.piece(to).joined() && !words.isAllCapitals()) {
      return joined(match);
    }
    AliasIndex.Entry entry = match.first();
    if (!Kinds.isState(entry.actor())) {
      return body(match);
    }
    return switch (entry.use()) {
      case ADJECTIVE -> composed(match, true);
      case PEOPLE -> people(match);
      case SEAT -> seat(match);
      case NAME -> {
        List<Hit> part = composed(match, words.isPossessive(to - 1));
        yield part.isEmpty() ? state(match) : part;
      }
    };
  }

  /** "US-backed rebels", "Iran-aligned militias"; "ISIS-held town" names no party. */
  private List<Hit> joined(AliasIndex.Match match) {
    String link = words.key(match.to());
    if (!context.nouns().is("backing", link)) {
      return List.of();
    }
    int next = match.to() + 1;
    Optional<AliasIndex.Match> name =
        next < words.size() && !words.breaksBefore(next) ? bodyAfter(next) : Optional.empty();
    if (name.isPresent()) {
      return List.of(Hit.named(match.from(), name.get().to(), name.get().first().actor(), 0.9));
    }
    Optional<Nouns.At> noun = next < words.size() ? phrases.nounFrom(next) : Optional.empty();
    return noun.map(n -> List.of(backed(match, n))).orElse(List.of());
  }

  private Hit backed(AliasIndex.Match match, Nouns.At at) {
    Actor backer = match.first().actor();
    String words0 = words.text(match.from(), at.to());
    Actor.Kind kind =
        at.noun()
            .organ()
            .flatMap(context.registry()::organ)
            .map(Organ::kind)
            .orElse(
                at.noun().refersTo().contains(Actor.Kind.COALITION)
                    ? Actor.Kind.COALITION
                    : Actor.Kind.ARMED_GROUP);
    String link = words.key(match.to());
    Actor.Tie tie =
        new Actor.Tie(
            backer.id(),
            link.equals("led") ? "led by" : "backed by",
            Optional.empty(),
            Optional.empty());
    String id = backer.id() + "-" + link + "." + Fold.slug(words.text(at.from(), at.to()));
    return Hit.named(
        match.from(),
        at.to(),
        new Actor(id, words0, List.of(), kind, Optional.empty(), List.of(tie)),
        0.7);
  }

  /** A named body and what belongs to it: "Hamas militants", "the group's leaders". */
  private List<Hit> body(AliasIndex.Match match) {
    Found<Actor> found = context.choose(match.entries(), match.first().written());
    Actor actor = found.likeliest().orElse(match.first().actor());
    List<Hit> hits = new ArrayList<>();
    Optional<Nouns.At> noun =
        words.breaksBefore(match.to()) ? Optional.empty() : phrases.nounFrom(match.to());
    noun.ifPresent(n ->
        phrases
            .belonging(actor, n.noun())
            .map(of -> of.equals(actor) ? found : new Found.One<>(of, 0.8))
            .ifPresent(of -> hits.add(new Hit(match.from(), n.to(), of, false))));
    if (hits.isEmpty() || words.isPossessive(match.to() - 1)) {
      hits.add(new Hit(match.from(), match.to(), found, false));
    }
    return hits;
  }

  /** "Iraqi jets", "Iraq's Joint Operations Command", "Iraqi and Syrian troops". */
  private List<Hit> composed(AliasIndex.Match match, boolean owner) {
    Actor state = chosen(match);
    int next = match.to();
    if (next >= words.size() || words.breaksBefore(next) && !isListed(next)) {
      return List.of();
    }
    if (!words.breaksBefore(next)) {
      Optional<AliasIndex.Match> name = owner ? bodyAfter(next) : Optional.empty();
      if (name.isPresent() && fitsState(name.get().first().actor(), state)) {
        return List.of(Hit.named(match.from(), name.get().to(), name.get().first().actor(), 0.9));
      }
      Optional<Nouns.At> noun = phrases.nounFrom(next);
      Optional<Hit> hit = noun.flatMap(n -> part(match, state, n));
      if (hit.isPresent()) {
        return List.of(hit.get());
      }
    }
    return coordinated(match, state).or(() -> doer(match, state)).map(List::of).orElse(List.of());
  }

  /** "Israeli airstrikes", "a Turkish drone strike": the nationality tells who did it. */
  private Optional<Hit> doer(AliasIndex.Match match, Actor state) {
    Optional<String> organ = Optional.empty();
    for (int at = match.to(); at < Math.min(words.size(), match.to() + 3); at++) {
      boolean ends = words.breaksBefore(at) || words.isPossessive(at - 1) && at > match.to();
      if (ends || organ.isPresent()) {
        break;
      }
      organ = context.nouns().deed(words.key(at));
      if (organ.isEmpty() && !context.nouns().isModifier(words.key(at))) {
        break;
      }
    }
    return organ
        .flatMap(o -> context.registry().organ(state.id(), o))
        .map(a -> Hit.named(match.from(), match.to(), a, 0.75));
  }

  private Optional<Hit> part(AliasIndex.Match match, Actor state, Nouns.At at) {
    return phrases
        .belonging(state, at.noun())
        .map(organ -> Hit.named(match.from(), at.to(), organ, 0.9));
  }

  /** "Iraqi and Syrian forces": the first adjective shares the second one's noun. */
  private Optional<Hit> coordinated(AliasIndex.Match match, Actor state) {
    int at = match.to();
    boolean and = words.key(at).equals("and") || words.key(at).equals("or");
    int second = and ? at + 1 : at;
    if (!and && !isListed(at) || second >= words.size()) {
      return Optional.empty();
    }
    return context
        .registry()
        .index()
        .longestAt(words, second)
        .filter(m -> m.first().use() == AliasIndex.Use.ADJECTIVE)
        .flatMap(m -> phrases.nounFrom(m.to()))
        .flatMap(noun -> phrases.belonging(state, noun.noun()))
        .map(organ -> Hit.named(match.from(), match.to(), organ, 0.8));
  }

  private boolean isListed(int at) {
    return words.markBefore(at).equals(",");
  }

  private Optional<AliasIndex.Match> bodyAfter(int from) {
    int at = from;
    while (at < Math.min(words.size(), from + 2)
        && !words.breaksBefore(at)
        && context.nouns().isModifier(words.key(at))
        && context.nameAt(words, at).isEmpty()) {
      at++;
    }
    return at < words.size() && !words.breaksBefore(at)
        ? context
            .nameAt(words, at)
            .filter(m -> !Kinds.isState(m.first().actor()) && !Kinds.isPerson(m.first().actor()))
        : Optional.empty();
  }

  private static boolean fitsState(Actor body, Actor state) {
    return body.country().isEmpty() || body.country().equals(state.country());
  }

  /** "two Israelis were killed" are people; "the Israelis said" is the state. */
  private List<Hit> people(AliasIndex.Match match) {
    Actor state = chosen(match);
    int from = match.from();
    boolean definite = words.key(from).equals("the") || words.key(from - 1).equals("the");
    if (definite) {
      return List.of(Hit.named(from, match.to(), state, 0.5));
    }
    return context
        .registry()
        .organ(state.id(), "civilians")
        .map(people -> List.of(Hit.named(from, match.to(), people, 0.7)))
        .orElse(List.of());
  }

  /** "Moscow denied it": the seat speaks for the government. */
  private List<Hit> seat(AliasIndex.Match match) {
    boolean speaks =
        context.nouns().is("speaking", words.key(match.to()))
            && !words.breaksBefore(match.to())
            && !context.nouns().is("locative", words.key(match.from() - 1));
    Actor state = chosen(match);
    return speaks
        ? context
            .registry()
            .organ(state.id(), "government")
            .map(government -> List.of(Hit.named(match.from(), match.to(), government, 0.6)))
            .orElse(List.of())
        : List.of();
  }

  private List<Hit> state(AliasIndex.Match match) {
    Actor state = chosen(match);
    if (isPlace(match)) {
      context
          .discourse()
          .add(new Discourse.Named(state, words.sentence().index(), match.from(), false, true));
      return List.of();
    }
    return List.of(Hit.named(match.from(), match.to(), state, 0.8));
  }

  /** "in Syria", "Basra, Iraq", "Iraq and Syria" after "in". */
  private boolean isPlace(AliasIndex.Match match) {
    int before = match.from() - 1;
    while (before >= 0
        && !words.breaksBefore(before + 1)
        && context.nouns().is("before-place", words.key(before))) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    if (words.breaksBefore(match.from())) {
      return words.markBefore(match.from()).equals(",")
          && (words.piece(before).isCapital() || context.nouns().is("facility", words.key(before)))
          && words.breaksBefore(match.to());
    }
    if (context.nouns().is("locative", words.key(before)) || isBorder(before)) {
      return true;
    }
    boolean and = words.key(before).equals("and") && before > 1;
    return and && context.nouns().is("locative", words.key(before - 2));
  }

  /** "along the border with Syria". */
  private boolean isBorder(int before) {
    return words.key(before).equals("with") && words.key(before - 1).equals("border");
  }

  private Actor chosen(AliasIndex.Match match) {
    return context
        .choose(match.entries(), match.first().written())
        .likeliest()
        .orElse(match.first().actor());
  }
}
