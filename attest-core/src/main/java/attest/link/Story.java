package attest.link;

import attest.model.ReportId;
import java.util.List;

/**
 * Reports of one story: they tell of the same news, whatever else they tell.
 *
 * @param reports by id; at least one
 */
public record Story(List<ReportId> reports) {
  public Story {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a story without reports");
    }
  }
}
