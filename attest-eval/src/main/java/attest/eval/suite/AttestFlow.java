package attest.eval.suite;

import attest.Attest;
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

/**
 * The flow of Attest itself.
 *
 * @param attest what is measured
 */
public record AttestFlow(Attest attest) implements Flow {
  @Override
  public List<Claim> read(Report report) {
    return attest.read(report);
  }

  @Override
  public List<Act> acts(Report report) {
    return attest.acts(attest.parse(report));
  }

  @Override
  public List<Event> link(List<Linker.Item> items) {
    return attest.link(items, List.of());
  }

  @Override
  public List<Mention> mentions(Report report) {
    return attest.parse(report).mentions();
  }

  @Override
  public List<Entity> entities(Report report) {
    return attest.entities(attest.parse(report));
  }

  @Override
  public List<SentenceRoles.Told> roles(Report report) {
    return attest.roles(attest.parse(report));
  }

  @Override
  public List<Statement> statements(Report report) {
    return attest.statements(attest.parse(report));
  }

  @Override
  public List<Span> sites(Report report, Span happening) {
    return attest.sites(attest.parse(report), happening);
  }

  @Override
  public List<Sentence> sentences(Report report) {
    return attest.parse(report).sentences();
  }

  @Override
  public List<PoliceAct> policeActs(Report report) {
    return attest.policeActs(attest.parse(report));
  }
}
