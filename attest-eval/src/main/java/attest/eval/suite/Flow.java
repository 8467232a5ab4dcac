package attest.eval.suite;

import attest.claim.PoliceAct;
import attest.claim.Statement;
import attest.discourse.SentenceRoles;
import attest.link.Linker;
import attest.model.Act;
import attest.model.Claim;
import attest.model.Entity;
import attest.model.Event;
import attest.model.Mention;
import attest.model.Report;
import attest.model.Sentence;
import attest.model.Span;
import java.util.List;

/** What is measured: reports to claims, claims to events. Safe on any number of threads. */
public interface Flow {
  /** The claims of a report. */
  List<Claim> read(Report report);

  /** The words and deeds of politics that a report tells. */
  default List<Act> acts(Report report) {
    return List.of();
  }

  /** The events of many reports. */
  List<Event> link(List<Linker.Item> items);

  /** The times, places and actors that a report names, as the claims are read from them. */
  List<Mention> mentions(Report report);

  /** Who and what a report speaks of. */
  List<Entity> entities(Report report);

  /** What each sentence of a report does in it. */
  List<SentenceRoles.Told> roles(Report report);

  /** All that a report attributes to somebody. */
  List<Statement> statements(Report report);

  /** The names of the places where the happening that the given words tell took place. */
  List<Span> sites(Report report, Span happening);

  /** The sentences of a report with their trees. */
  default List<Sentence> sentences(Report report) {
    return List.of();
  }

  /** What the police did, or failed to do, sentence by sentence. */
  List<PoliceAct> policeActs(Report report);
}
