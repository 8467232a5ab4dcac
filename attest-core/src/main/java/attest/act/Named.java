package attest.act;

import attest.model.Actor;
import attest.model.Cited;
import attest.model.Found;
import attest.model.Mention;
import attest.model.Party;
import attest.model.Report;
import attest.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parties that the noun phrases of one sentence name. */
final class Named {
  private static final List<String> PEOPLE =
      List.of(
          "crowd", "person", "captive", "troops", "armed", "police", "party", "observers", "body");

  private static final String OFFICE = "office";
  private static final String ELSEWHERE = "act.elsewhere";

  private static final Set<String> DIRECT = Set.of("obj", "iobj", "nsubj");

  private final Report report;
  private final Tree tree;
  private final Sides sides;
  private final Nouns nouns;
  private final List<Mention> mentions;
  private final Naming naming;
  private final Homes homes;

  Named(Report report, Tree tree, Sides sides, Nouns nouns, List<Mention> mentions, Naming naming) {
    this.report = report;
    this.tree = tree;
    this.sides = sides;
    this.nouns = nouns;
    this.mentions = mentions;
    this.naming = naming;
    this.homes = new Homes(report, tree, mentions, naming);
  }

  /** One party for each phrase that names somebody who is not among the others. */
  List<Cited<Party>> parties(List<Integer> heads, List<Cited<Party>> others) {
    List<Cited<Party>> parties = new ArrayList<>();
    for (int head : heads) {
      for (Cited<Party> party : all(head)) {
        if (isNew(party, parties) && isNew(party, others)) {
          parties.add(party);
        }
      }
    }
    return parties;
  }

  /** The parties of the first phrase that names somebody, with those it is joined with. */
  List<Cited<Party>> target(List<Integer> heads, List<Cited<Party>> sources) {
    for (int head : heads) {
      List<Cited<Party>> parties = parties(sides.all(head), sources);
      boolean known = parties.stream().anyMatch(p -> isSomebody(p.value(), head));
      if (known) {
        return parties;
      }
    }
    for (int head : heads) {
      List<Cited<Party>> parties = parties(sides.all(head), sources);
      if (!parties.isEmpty()) {
        return parties;
      }
    }
    return List.of();
  }

  private boolean isSomebody(Party party, int head) {
    boolean name = party.actor().likeliest().isPresent() || tree.tag(head).startsWith("NNP");
    return name || isPeople(head) && DIRECT.contains(tree.relation(head));
  }

  /** Somebody who is not among the others yet; "its army" is one's own. */
  private boolean isNew(Cited<Party> party, List<Cited<Party>> known) {
    Span at = party.at().getFirst();
    boolean own =
        tree.sentence().tokens().stream()
            .anyMatch(t -> t.span().start() == at.start() && t.tag().equals("PRP$"));
    return !own
        && known.stream()
            .filter(other -> other.at().getFirst().overlaps(at))
            .noneMatch(other -> isSame(other, party));
  }

  /** One country may name two parties: the farmers and the nurses "of Norway and Denmark". */
  private static boolean isSame(Cited<Party> one, Cited<Party> other) {
    boolean like = one.how().rule().equals(ELSEWHERE) && other.how().rule().equals(ELSEWHERE);
    return !like || one.value().equals(other.value());
  }

  /** A party, and its like elsewhere: "the ministers of Norway and Denmark" are of two states. */
  private List<Cited<Party>> all(int head) {
    Optional<Cited<Party>> first = party(head);
    if (first.isEmpty()) {
      return List.of();
    }
    Optional<Actor> actor = first.get().value().actor().likeliest();
    List<Cited<Party>> all = new ArrayList<>();
    all.add(actor.flatMap(a -> at(first.get(), a, head)).orElse(first.get()));
    actor.ifPresent(a -> all.addAll(elsewhere(a, head)));
    return all;
  }

  /** "protesters in Oslo": those of Norway. */
  private Optional<Cited<Party>> at(Cited<Party> party, Actor actor, int head) {
    return actor.country().isPresent()
        ? Optional.empty()
        : homes
            .of(head)
            .flatMap(code -> naming.likewise(actor, code))
            .map(own ->
                new Cited<>(
                    new Party(party.value().words(), new Found.One<>(own, 0.6)),
                    party.at(),
                    party.how()));
  }

  private List<Cited<Party>> elsewhere(Actor actor, int head) {
    List<Cited<Party>> parties = new ArrayList<>();
    List<Integer> places = new ArrayList<>(homes.before(head));
    if (places.size() < 2) {
      places = homes.further(head);
    }
    for (int place : places) {
      Span word = tree.sentence().token(place).span();
      Optional<Actor> other =
          homes
              .country(place)
              .flatMap(code -> naming.likewise(actor, code))
              .filter(like -> !like.id().equals(actor.id()));
      other
          .map(like -> new Party(word.in(report.text()), new Found.One<>(like, 0.6)))
          .map(like -> Cited.of(like, word, ELSEWHERE, 0.6))
          .or(() -> tree.tag(place).startsWith("NNP") ? party(place) : Optional.empty())
          .ifPresent(parties::add);
    }
    return parties;
  }

  private Optional<Cited<Party>> party(int noun) {
    int head = nouns.counted(tree, noun);
    Span phrase = sides.phrase(head);
    Span word = tree.sentence().token(head).span();
    if (tree.tag(head).equals("PRP$") || isTime(word)) {
      return Optional.empty();
    }
    Optional<Mention.OfActor> actor =
        mentions.stream()
            .filter(Mention.OfActor.class::isInstance)
            .map(Mention.OfActor.class::cast)
            .filter(m -> phrase.overlaps(m.span()))
            .min(
                Comparator.comparing((Mention.OfActor m) -> !m.span().contains(word))
                    .thenComparing(m -> m.span().start()));
    if (actor.isPresent()) {
      return actor.map(m -> Cited.of(office(m.party(), head), m.span(), "act.actor", 0.8));
    }
    Optional<Cited<Party>> place = place(phrase).or(() -> byName(head));
    if (place.isPresent()) {
      return place;
    }
    return !isPeople(head)
        ? Optional.empty()
        : Optional.of(
            Cited.of(
                new Party(phrase.in(report.text()), new Found.None<>("not in the registry")),
                phrase,
                "act.phrase",
                0.5));
  }

  /** "the Danish president": whoever holds the office acts for the government. */
  private Party office(Party party, int head) {
    boolean holder =
        party.actor().likeliest().isEmpty()
            && (nouns.is(tree, head, OFFICE)
                || tree.children(head).stream()
                    .anyMatch(child -> child < head && nouns.is(tree, child, OFFICE)));
    return holder
        ? homes.before(head).stream()
            .flatMap(state -> homes.country(state).stream())
            .findFirst()
            .or(() -> homes.of(head))
            .flatMap(naming::government)
            .map(government -> new Party(party.words(), new Found.One<>(government, 0.6)))
            .orElse(party)
        : party;
  }

  /** "a Danish proposal", "Copenhagen said": the state speaks. */
  private Optional<Cited<Party>> byName(int head) {
    Span word = tree.sentence().token(head).span();
    String form = word.in(report.text());
    return homes
        .named(head)
        .map(
            state -> Cited.of(new Party(form, new Found.One<>(state, 0.7)), word, "act.name", 0.6));
  }

  /** Whether a phrase without a known actor names people at all: a name, "farmers". */
  private boolean isPeople(int noun) {
    int head = nouns.counted(tree, noun);
    return tree.tag(head).startsWith("NNP")
        || tree.isBareName(head)
        || tree.isNoun(head) && PEOPLE.stream().anyMatch(kind -> nouns.is(tree, head, kind));
  }

  /** Whoever is named last before a verb whose subject the tree does not give. */
  List<Cited<Party>> before(int verb) {
    int start = tree.sentence().token(verb).span().start();
    int from = 0;
    for (int at = 0; at < verb; at++) {
      if (tree.isVerb(at) && !tree.relation(at).equals("aux")) {
        from = tree.sentence().token(at).span().end();
      }
    }
    int clause = from;
    return mentions.stream()
        .filter(Mention.OfActor.class::isInstance)
        .map(Mention.OfActor.class::cast)
        .filter(m -> m.span().start() >= clause && m.span().end() <= start)
        .max(Comparator.comparing(m -> m.span().start()))
        .map(m -> List.of(Cited.of(m.party(), m.span(), "act.before", 0.5)))
        .orElseGet(() -> parties(names(clause, verb), List.of()));
  }

  /** Names by form alone that stand between the offset and the verb. */
  private List<Integer> names(int offset, int verb) {
    List<Integer> names = new ArrayList<>();
    for (int at = 0; at < verb; at++) {
      boolean name =
          tree.isBareName(at)
              || tree.tag(at).startsWith("NNP") && !tree.tag(at + 1).startsWith("NNP");
      if (name && tree.sentence().token(at).span().start() >= offset) {
        names.add(at);
      }
    }
    return names;
  }

  private boolean isTime(Span word) {
    return mentions.stream()
        .anyMatch(m -> m instanceof Mention.OfTime time && time.span().contains(word));
  }

  /** A country stands for its state: "ties with Libya". */
  private Optional<Cited<Party>> place(Span phrase) {
    for (Mention mention : mentions) {
      if (mention instanceof Mention.OfPlace place && phrase.overlaps(place.span())) {
        Optional<Actor> state =
            place
                .location()
                .place()
                .likeliest()
                .flatMap(p -> p.admin().country())
                .flatMap(naming::state);
        if (state.isPresent()) {
          Party party =
              new Party(place.name().in(report.text()), new Found.One<>(state.get(), 0.7));
          return Optional.of(Cited.of(party, place.name(), "act.place", 0.7));
        }
      }
    }
    return Optional.empty();
  }
}
