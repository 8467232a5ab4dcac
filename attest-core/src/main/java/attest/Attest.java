package attest;

import attest.act.Acts;
import attest.actor.Actors;
import attest.actor.Registry;
import attest.claim.Claims;
import attest.claim.PoliceAct;
import attest.claim.Statement;
import attest.confidence.Calibration;
import attest.discourse.SentenceRoles;
import attest.entity.Entities;
import attest.language.English;
import attest.language.Language;
import attest.language.Layout;
import attest.link.Linker;
import attest.model.Act;
import attest.model.Claim;
import attest.model.Entity;
import attest.model.Event;
import attest.model.Mention;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import attest.place.Gazetteer;
import attest.place.Places;
import attest.site.Sites;
import attest.time.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The flow, and nothing else: a report's text becomes sentences, sentences become mentions of
 * times, places and actors, these become claims; claims of one happening become an event. Pure: no
 * input or output, no clock, no state; safe on any number of threads.
 */
public final class Attest {
  /** Which Attest this is; a reading by another version stands beside the old one. */
  public static final String VERSION = "0.1.0";

  private final Language language;
  private final Times times;
  private final Places places;
  private final Actors actors;
  private final Claims claims;
  private final Acts acts;
  private final Linker linker;
  private final SentenceRoles roles;
  private final Entities entities;
  private final Sites sites;
  private final Calibration calibration;

  /** The parts that a flow is put together from. */
  public record Parts(
      Language language,
      Times times,
      Places places,
      Actors actors,
      Claims claims,
      Acts acts,
      Linker linker,
      SentenceRoles roles,
      Entities entities,
      Sites sites,
      Calibration calibration) {}

  public Attest(Parts parts) {
    this.language = parts.language();
    this.times = parts.times();
    this.places = parts.places();
    this.actors = parts.actors();
    this.claims = parts.claims();
    this.acts = parts.acts();
    this.linker = parts.linker();
    this.roles = parts.roles();
    this.entities = parts.entities();
    this.sites = parts.sites();
    this.calibration = parts.calibration();
  }

  /** The flow with the built-in language, gazetteer, registry and rules, loaded side by side. */
  public static Attest builtIn() {
    return builtIn(Calibration.builtIn());
  }

  /** As {@link #builtIn()} with that calibration of confidences. */
  public static Attest builtIn(Calibration calibration) {
    return of(Gazetteer::builtIn, calibration);
  }

  /** As {@link #builtIn()} with the places of that gazetteer. */
  public static Attest with(Gazetteer gazetteer) {
    return of(() -> gazetteer, Calibration.builtIn());
  }

  private static Attest of(Supplier<Gazetteer> gazetteer, Calibration calibration) {
    var places = CompletableFuture.supplyAsync(() -> new Places(gazetteer.get()));
    var registry = CompletableFuture.supplyAsync(Registry::builtIn);
    var actors = registry.thenApply(Actors::new);
    var acts = registry.thenApply(known -> Acts.english(new States(known)));
    var claims = CompletableFuture.supplyAsync(Claims::english);
    Language language = English.load();
    return new Attest(
        new Parts(
            language,
            Times.english(),
            places.join(),
            actors.join(),
            claims.join(),
            acts.join(),
            Linker.standard(),
            new SentenceRoles(),
            new Entities(),
            new Sites(),
            calibration));
  }

  /** A report's sentences and the times, places and actors that it names. Never throws. */
  public Parsed parse(Report report) {
    Report zoned = zoned(report);
    List<Sentence> sentences = language.sentences(zoned.text(), zoned.zones());
    Report dated = times.dated(zoned, sentences);
    List<Mention> mentions = new ArrayList<>(times.find(dated, sentences));
    List<Mention.OfActor> named = actors.find(dated, sentences);
    mentions.addAll(places.mentions(dated, sentences, named));
    mentions.addAll(named);
    return new Parsed(dated, sentences, mentions);
  }

  /** What a report says happened, in text order. Never throws, whatever the text. */
  public List<Claim> read(Report report) {
    return read(parse(report));
  }

  /** What a parsed report says happened, in text order. */
  public List<Claim> read(Parsed parsed) {
    List<Claim> read = claims.read(parsed.report(), parsed.sentences(), parsed.mentions());
    return places.located(parsed.report(), read, parsed.mentions()).stream()
        .map(claim -> calibration.calibrated(parsed.report(), claim))
        .toList();
  }

  /** The words and deeds of politics that a report tells, sentence by sentence. */
  public List<Act> acts(Parsed parsed) {
    return acts.find(parsed.report(), parsed.sentences(), parsed.mentions());
  }

  /**
   * The events that the reports' claims make, by id.
   *
   * @param items reports with their claims, in any order
   * @param previous events of an earlier run, whose ids live on
   */
  public List<Event> link(List<Linker.Item> items, List<Event> previous) {
    return linker.link(items, previous);
  }

  /** The same report with its zones marked, where the input has not marked them. */
  public Report zoned(Report report) {
    return report.zones().isEmpty()
        ? report.withZones(Layout.zones(report.text(), report.header().title()))
        : report;
  }

  /**
   * What each sentence of a report does in it: tells the news, its causes, older times, comment.
   */
  public List<SentenceRoles.Told> roles(Parsed parsed) {
    return roles.of(parsed.report(), parsed.sentences(), parsed.mentions());
  }

  /** Who and what a report speaks of: people, bodies, places, weapons, amounts, times. */
  public List<Entity> entities(Parsed parsed) {
    return entities.find(parsed.sentences(), parsed.mentions());
  }

  /**
   * The site of a happening: the names of the places, among those of its sentence, where it took
   * place.
   *
   * @param happening where the words that tell it stand in the report
   */
  public List<Span> sites(Parsed parsed, Span happening) {
    return sites.of(parsed.sentences(), parsed.mentions(), happening);
  }

  /** What the police did, or failed to do, sentence by sentence. */
  public List<PoliceAct> policeActs(Parsed parsed) {
    return claims.policeActs(parsed.sentences());
  }

  /** All that a report attributes to somebody: words, thoughts, wishes, and what documents show. */
  public List<Statement> statements(Parsed parsed) {
    return claims.statements(parsed.report().text(), parsed.sentences());
  }

  /** All that is seen in a report, sentence by sentence, to look into why it is read so. */
  public Explanation explain(Report report) {
    Parsed parsed = parse(report);
    List<Claim> read = read(parsed);
    List<Act> told = acts(parsed);
    List<Statement> stated = statements(parsed);
    List<Entity> spokenOf = entities(parsed);
    return new Explanation(
        parsed.report(),
        roles(parsed).stream()
            .map(role ->
                new Explanation.Part(
                    role,
                    in(role, read, claim -> claim.type().at().getFirst()),
                    in(role, told, act -> act.words().getFirst()),
                    in(role, stated, Statement::cue),
                    in(role, spokenOf, Entity::span)))
            .toList());
  }

  private static <T> List<T> in(SentenceRoles.Told role, List<T> all, Function<T, Span> at) {
    return all.stream().filter(value -> role.span().contains(at.apply(value))).toList();
  }
}
