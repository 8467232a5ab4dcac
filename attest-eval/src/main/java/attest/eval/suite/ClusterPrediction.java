package attest.eval.suite;

import attest.link.Linker;
import attest.link.Stories;
import attest.link.Story;
import attest.model.ReportId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which reports tell the same news: those of one story. */
final class ClusterPrediction {
  private final Flow flow;

  ClusterPrediction(Flow flow) {
    this.flow = flow;
  }

  /** The story of every case, named by its first report. */
  Map<String, JsonNode> of(List<Case> cases, int jobs) {
    List<Linker.Item> items = Jobs.items(flow, cases, jobs);
    Map<ReportId, String> stories = new TreeMap<>();
    for (Story story : Stories.standard().among(items)) {
      String name = story.reports().getFirst().value();
      story.reports().forEach(report -> stories.put(report, name));
    }
    Map<String, JsonNode> predictions = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      String story = stories.get(items.get(i).report().id());
      predictions.put(cases.get(i).id(), JsonNodeFactory.instance.textNode(story));
    }
    return predictions;
  }
}
