package attest.claim;

import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.EventType;
import attest.model.Mention;
import attest.model.Report;
import attest.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the claims of a report: its sentences tell happenings, tellings of one happening become one
 * claim with its roles, place, time, figures and speakers. Pure and safe on any number of threads.
 */
public final class Claims {
  private final Figures figures = Figures.english();
  private final Speech speech = Speech.english();
  private final Statements statements = Statements.english();
  private final PoliceActs policeActs = PoliceActs.english();
  private final Kinship kinship = Kinship.load();
  private final WordClasses classes = WordClasses.english();
  private final Tellings tellings = new Tellings(kinship, classes);
  private final Merging merging = new Merging(kinship);
  private final News news = new News(kinship);
  private final Blames blames = new Blames(classes);
  private final Continuations continuations = new Continuations();

  private Claims() {}

  /** The rules and word lists of English. */
  public static Claims english() {
    return new Claims();
  }

  /**
   * The claims of a report, in text order, numbered from 1. Never throws, whatever the text.
   *
   * @param sentences the report's sentences, in text order
   * @param mentions the times, places and actors found in them
   */
  public List<Claim> read(Report report, List<Sentence> sentences, List<Mention> mentions) {
    if (sentences.isEmpty()) {
      return List.of();
    }
    Tellings.Page page = page(report, sentences, mentions);
    Sources sources = new Sources(page.said());
    List<Happening> happenings = new ArrayList<>();
    List<Telling> early = new ArrayList<>();
    for (Line line : page.lines()) {
      List<Telling> told = tellings.in(page, line);
      if (told.isEmpty() && !happenings.isEmpty()) {
        sources.replies(line).forEach(happenings.getLast()::answeredBy);
        continuations.read(happenings, line, page.latest());
      }
      for (Telling telling : told) {
        boolean gathered = gather(happenings, telling, sources);
        if (!gathered && happenings.isEmpty()) {
          early.add(telling);
        }
      }
      blames.read(happenings, line);
    }
    early.forEach(telling -> gather(happenings, telling, sources));
    return claims(report, page, happenings, sources);
  }

  /** All that a report attributes to somebody, in text order. */
  public List<Statement> statements(String text, List<Sentence> sentences) {
    return statements.in(text, sentences);
  }

  /** What the police did, or failed to do, sentence by sentence. */
  public List<PoliceAct> policeActs(List<Sentence> sentences) {
    return policeActs.in(sentences);
  }

  /** Gives the telling to its happening; false where it only refers to one that is not known. */
  private boolean gather(List<Happening> happenings, Telling telling, Sources sources) {
    if (telling.type().value() == EventType.CLAIM_OF_RESPONSIBILITY) {
      var claimed = merging.claimed(happenings);
      if (claimed.isPresent()) {
        claimed.get().claimedBy(telling, sources);
        return true;
      }
    }
    var known = merging.same(happenings, telling);
    if (known.isPresent()) {
      known.get().add(telling, kinship, sources);
      return true;
    }
    boolean firstToll = Merging.noneReal(happenings) && !telling.figures().isEmpty();
    if (telling.stance().sure() || firstToll || telling.namesVictim()) {
      Happening happening = new Happening(telling);
      happening.add(telling, kinship, sources);
      happenings.add(happening);
      return true;
    }
    var host = telling.figures().isEmpty() ? known : merging.beside(happenings, telling);
    host.ifPresent(happening -> happening.add(telling, kinship, sources));
    return host.isPresent();
  }

  private List<Claim> claims(
      Report report, Tellings.Page page, List<Happening> happenings, Sources sources) {
    news.settle(page, happenings);
    List<Claim> claims = new ArrayList<>();
    var main = news.main(happenings);
    for (Happening happening : happenings) {
      ClaimId id = new ClaimId(report.id(), claims.size() + 1);
      boolean isMain = main.isPresent() && main.get() == happening;
      claims.add(happening.claim(id, news.discourse(happening, isMain), sources));
    }
    return claims;
  }

  private Tellings.Page page(Report report, List<Sentence> sentences, List<Mention> mentions) {
    PersonNames people = new PersonNames(sentences);
    List<Mention> named =
        mentions.stream().filter(m -> !people.isPerson(m, sentences, report.text())).toList();
    Mentions sorted = Mentions.of(sentences.size(), named);
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Wording words = new Wording(sentence);
      Set<Integer> verbs = tellings.mistaken(words);
      Line.Contents found = sorted.in(sentence.index(), figures.in(sentence, report.text()));
      lines.add(new Line(sentence, report.text(), words, new Chunks(words, verbs), found));
    }
    List<List<Said>> said = new ArrayList<>();
    sentences.forEach(s -> said.add(new ArrayList<>()));
    for (Said one : speech.in(report, sentences, mentions)) {
      said.get(one.sentence()).add(one);
    }
    return new Tellings.Page(report, sentences, lines, said);
  }
}
