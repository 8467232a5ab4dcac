package attest;

import attest.claim.Statement;
import attest.discourse.SentenceRoles;
import attest.model.Act;
import attest.model.Claim;
import attest.model.Entity;
import attest.model.Report;
import java.util.List;

/**
 * All that is seen in one report, sentence by sentence, whether the ledger keeps it or not.
 *
 * @param report with its zones marked
 */
public record Explanation(Report report, List<Part> parts) {
  /**
   * What is seen in one sentence.
   *
   * @param role where it stands and what it does in its report
   * @param claims whose kind of happening it tells
   * @param acts of politics that it tells
   * @param statements whose cue stands in it
   * @param entities that it speaks of
   */
  public record Part(
      SentenceRoles.Told role,
      List<Claim> claims,
      List<Act> acts,
      List<Statement> statements,
      List<Entity> entities) {
    public Part {
      claims = List.copyOf(claims);
      acts = List.copyOf(acts);
      statements = List.copyOf(statements);
      entities = List.copyOf(entities);
    }
  }

  public Explanation {
    parts = List.copyOf(parts);
  }
}
