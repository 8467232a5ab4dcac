package attest.entity;

import attest.model.Actor;
import attest.model.Entity;
import attest.model.Entity.Kind;
import attest.model.Mention;
import attest.model.Sentence;
import attest.model.Sentence.Name;
import attest.model.Span;
import attest.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the entities of a report from its trees and from the mentions that were found in it. */
public final class Entities {
  private static final Set<String> PERSONS = Set.of("i", "he", "she", "his", "him", "her", "me");
  private static final Set<String> GROUPS = Set.of("we", "they", "them", "us");
  private static final Set<String> WITHIN =
      Set.of(
          "in",
          "near",
          "at",
          "around",
          "across",
          "throughout",
          "inside",
          "outside",
          "from",
          "to",
          "into",
          "through",
          "over",
          "within",
          "of",
          "north",
          "south",
          "east",
          "west",
          "toward",
          "towards",
          "along",
          "for");
  private static final Set<String> DEEDS = Set.of("nsubj", "nsubj:pass");

  private static final Set<String> INNER = Set.of("compound", "flat", "amod");
  private static final Set<Kind> HOLDING =
      Set.of(Kind.ORGANISATION, Kind.LOCATION, Kind.PERSON, Kind.QUANTITY);

  private final NounKinds nouns = NounKinds.english();
  private final Amounts amounts = new Amounts();

  /** All entities, in text order; none holds another of the same kind. */
  public List<Entity> find(List<Sentence> sentences, List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(mention);
    }
    List<Entity> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      found.addAll(in(sentence, bySentence.getOrDefault(sentence.index(), List.of())));
    }
    return List.copyOf(found);
  }

  private List<Entity> in(Sentence sentence, List<Mention> mentions) {
    List<Entity> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.OfTime time) {
        found.add(
            new Entity(
                withoutPreposition(sentence, time.span(), taken), sentence.index(), Kind.TIME));
      }
    }
    found.addAll(amounts.in(sentence, taken));
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (taken.contains(i)) {
        continue;
      }
      Token token = sentence.token(i);
      Optional<Kind> kind = kind(sentence, i, mentions);
      if (kind.isPresent() && isHead(sentence, token, mentions)) {
        Chunk alone = Chunk.of(sentence, i);
        Chunk chunk = HOLDING.contains(kind.get()) ? alone.withOf(sentence) : alone;
        found.add(new Entity(chunk.span(sentence), sentence.index(), kind.get()));
        for (int k = chunk.from(); k < chunk.to(); k++) {
          taken.add(k);
        }
      }
    }
    List<Entity> outer = new ArrayList<>(found);
    outer.removeIf(entity -> found.stream().anyMatch(other -> isInside(entity, other)));
    outer.sort(
        Comparator.comparing((Entity entity) -> entity.span().start())
            .thenComparing(entity -> entity.span().end()));
    return outer;
  }

  private static boolean isInside(Entity entity, Entity other) {
    return !entity.equals(other)
        && entity.kind() == other.kind()
        && other.span().contains(entity.span());
  }

  private static Span withoutPreposition(Sentence sentence, Span span, Set<Integer> taken) {
    int start = span.start();
    for (Token token : sentence.tokens()) {
      boolean inside = token.span().start() >= span.start() && token.span().end() <= span.end();
      if (!inside) {
        continue;
      }
      taken.add(token.index());
      if (token.span().start() == start && token.tag().equals("IN")) {
        start = next(sentence, token, span).span().start();
      }
    }
    return new Span(start, span.end());
  }

  private static Token next(Sentence sentence, Token token, Span span) {
    Token next = sentence.token(Math.min(token.index() + 1, sentence.size() - 1));
    return next.span().end() <= span.end() ? next : token;
  }

  /** The head of its own chunk, or a name before a noun that is no entity: "a coalition raid". */
  private boolean isHead(Sentence sentence, Token token, List<Mention> mentions) {
    Optional<Token> head = sentence.head(token);
    if (head.isEmpty() || !INNER.contains(token.mainRelation())) {
      return true;
    }
    boolean flat = token.mainRelation().equals("flat") || head.get().isName();
    return !flat && kind(sentence, head.get().index(), mentions).isEmpty();
  }

  private Optional<Kind> kind(Sentence sentence, int at, List<Mention> mentions) {
    Token token = sentence.token(at);
    String form = token.form().toLowerCase(Locale.ROOT);
    if (token.tag().startsWith("PRP")) {
      return PERSONS.contains(form) && token.tag().equals("PRP")
          ? Optional.of(Kind.PERSON)
          : GROUPS.contains(form) ? Optional.of(Kind.ORGANISATION) : Optional.empty();
    }
    if (!token.isNoun()) {
      return Optional.empty();
    }
    Optional<Kind> noun = nouns.of(sentence, at);
    if (noun.isPresent() && !token.isName()) {
      return noun;
    }
    Optional<Kind> name = name(sentence, at, mentions);
    return name.isPresent() ? name : noun;
  }

  private static Optional<Kind> name(Sentence sentence, int at, List<Mention> mentions) {
    Span here = sentence.token(at).span();
    Optional<Kind> actor = Optional.empty();
    Optional<Kind> place = Optional.empty();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.OfPlace of && of.name().contains(here)) {
        place = Optional.of(Kind.LOCATION);
      }
      if (mention instanceof Mention.OfActor of && of.span().contains(here) && !of.nominal()) {
        boolean person =
            of.party().actor().likeliest().map(a -> a.kind() == Actor.Kind.PERSON).orElse(false);
        actor = Optional.of(person ? Kind.PERSON : Kind.ORGANISATION);
      }
    }
    if (place.isPresent()) {
      return isDoer(sentence, at) ? Optional.of(Kind.ORGANISATION) : place;
    }
    if (actor.isPresent()) {
      return actor;
    }
    for (Name name : sentence.names()) {
      if (at >= name.from() && at < name.to()) {
        return switch (name.kind()) {
          case PERSON -> Optional.of(Kind.PERSON);
          case PLACE -> Optional.of(Kind.LOCATION);
          case ORGANISATION -> Optional.of(Kind.ORGANISATION);
          case OTHER -> Optional.empty();
        };
      }
    }
    return Optional.empty();
  }

  /** A place that does something stands for its government: "Russia vetoed". */
  private static boolean isDoer(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (DEEDS.contains(token.relation())) {
      return sentence.head(token).map(Token::isVerb).orElse(false);
    }
    if (at > 0 && WITHIN.contains(sentence.token(at - 1).form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    return at > 0 && sentence.token(at - 1).form().equalsIgnoreCase("by");
  }
}
