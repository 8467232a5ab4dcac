package attest.actor;

import attest.model.Actor;
import attest.model.Mention;
import attest.model.Party;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import attest.model.TimeSpan;
import attest.model.Token;
import attest.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the parties that a report speaks of: names, role nouns composed with a state or group,
 * persons, and words that refer back. Mentions may nest ("members of the front", "the front").
 */
public final class Actors {
  private static final Comparator<Mention.OfActor> ORDER =
      Comparator.comparing(Mention.OfActor::span);

  private final Registry registry;
  private final Nouns nouns;

  public Actors(Registry registry) {
    this.registry = registry;
    this.nouns = new Nouns(registry);
  }

  /** All parties in text order; spans lie in the report's text. */
  public List<Mention.OfActor> find(Report report, List<Sentence> sentences) {
    List<Words> words =
        sentences.stream().filter(s -> s.zone() != Zone.Kind.FURNITURE).map(Words::new).toList();
    Optional<LocalDate> day = report.header().published().flatMap(TimeSpan::first);
    Optional<String> home = Home.of(registry, words);
    Context plain = new Context(registry, nouns, registry.emptyIndex(), day, home, new Discourse());
    Context context =
        new Context(registry, nouns, LocalNames.read(plain, words), day, home, new Discourse());
    List<Mention.OfActor> mentions = new ArrayList<>();
    for (Words sentence : words) {
      for (Hit hit : hits(context, sentence)) {
        mentions.add(mention(report, sentence, hit));
      }
    }
    return mentions.stream().sorted(ORDER).toList();
  }

  private static Mention.OfActor mention(Report report, Words words, Hit hit) {
    Span span = words.span(hit.from(), hit.to());
    Party party = new Party(span.in(report.text()), hit.found());
    return new Mention.OfActor(span, words.sentence().index(), party, hit.nominal());
  }

  private static List<Hit> hits(Context context, Words words) {
    List<Hit> all = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      List<Hit> found = first(context, words, at);
      int end = at + 1;
      for (Hit hit : found) {
        end = Math.max(end, hit.to());
        all.add(hit);
        remember(context, words, hit, all.size() == 1);
      }
      at = end;
    }
    return all;
  }

  private static List<Hit> first(Context context, Words words, int at) {
    Optional<Hit> person = new PersonRule(context, words).at(at);
    if (person.isPresent()) {
      return withOwned(context, words, person.get());
    }
    Optional<Hit> office = new OfficeRule(context, words).at(at);
    if (office.isPresent()) {
      return withOwned(context, words, office.get());
    }
    List<Hit> named = new NameRule(context, words).at(at);
    if (!named.isEmpty()) {
      return named;
    }
    Optional<Hit> body = new BodyRule(context, words).at(at);
    if (body.isPresent()) {
      return List.of(body.get());
    }
    List<Hit> noun = new NounRule(context, words).at(at);
    return noun.isEmpty()
        ? new PronounRule(context, words).at(at).map(List::of).orElse(List.of())
        : noun;
  }

  /** "Assad's forces" beside "Assad". */
  private static List<Hit> withOwned(Context context, Words words, Hit person) {
    boolean owns =
        words.isPossessive(person.to() - 1)
            && person.to() < words.size()
            && !words.breaksBefore(person.to())
            && person.actor().isPresent();
    if (!owns) {
      return List.of(person);
    }
    Phrases phrases = new Phrases(context, words);
    List<Hit> hits = new ArrayList<>();
    phrases
        .nounFrom(person.to())
        .ifPresent(noun ->
            phrases
                .belonging(person.actor().orElseThrow(), noun.noun())
                .ifPresent(owned -> hits.add(Hit.nominal(person.from(), noun.to(), owned, 0.6))));
    hits.add(person);
    return hits;
  }

  private static void remember(Context context, Words words, Hit hit, boolean first) {
    Zone.Kind zone = words.sentence().zone();
    Optional<Actor> actor = hit.actor();
    boolean credit =
        words.markBefore(hit.from()).equals("(")
            && actor.map(a -> a.kind() == Actor.Kind.MEDIA).orElse(false);
    if (actor.isEmpty() || credit || zone == Zone.Kind.RELATED || zone == Zone.Kind.CAPTION) {
      return;
    }
    boolean subject = first;
    for (int i = hit.from(); i < hit.to(); i++) {
      Token token = words.token(i);
      subject |= token.mainRelation().equals("nsubj");
    }
    context
        .discourse()
        .add(
            new Discourse.Named(actor.get(), words.sentence().index(), hit.from(), subject, false));
  }
}
