package attest.json;

import attest.Explanation;
import attest.claim.Statement;
import attest.model.Act;
import attest.model.Cited;
import attest.model.Entity;
import attest.model.Party;
import attest.model.Report;
import attest.model.Span;
import attest.scheme.ActKinds;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** All that is seen in a report, sentence by sentence, with the words of every span beside it. */
public final class ExplanationJson {
  private final ActKinds kinds = ActKinds.builtIn();

  /** The explanation with its report's header. */
  public ObjectNode write(Explanation explanation) {
    Report report = explanation.report();
    ObjectNode header = Json.object().put("id", report.id().value());
    header.setAll(ReportJson.header(report.header()));
    ObjectNode node = Json.object();
    node.set("report", header);
    node.set(
        "sentences", Json.array(explanation.parts(), part -> new Sentence(report).write(part)));
    return node;
  }

  private final class Sentence {
    private final String text;
    private final CitedJson cited;

    Sentence(Report report) {
      this.text = report.text();
      this.cited = new CitedJson(Optional.of(text));
    }

    ObjectNode write(Explanation.Part part) {
      ObjectNode node = at(part.role().span());
      node.put("role", part.role().role().id());
      node.put("confidence", part.role().confidence());
      node.put("speech", part.role().speech());
      node.set("reasons", Json.words(part.role().reasons()));
      node.set("claims", Json.array(part.claims(), claim -> ClaimJson.writeWithWords(claim, text)));
      node.set("acts", Json.array(part.acts(), this::act));
      node.set("statements", Json.array(part.statements(), this::statement));
      node.set("entities", Json.array(part.entities(), this::entity));
      return node;
    }

    private ObjectNode act(Act act) {
      Optional<ActKinds.Kind> kind = kinds.find(act.code());
      ObjectNode node = Json.object().put("cameo", act.code());
      node.set("kind", Json.orNull(kind.map(ActKinds.Kind::words), Json::text));
      node.set("plover", Json.orNull(kind.flatMap(ActKinds.Kind::plover), Json::text));
      node.set("sources", parties(act.sources()));
      node.set("targets", parties(act.targets()));
      cited.spans(node, act.words());
      return node.put("confidence", act.confidence());
    }

    private ArrayNode parties(List<Cited<Party>> parties) {
      return Json.array(
          parties, party -> cited.write(party, p -> ActorJson.party(p, Entities.WHOLE)));
    }

    private ObjectNode statement(Statement statement) {
      ObjectNode node = Json.object();
      node.set("source", Json.orNull(statement.source(), this::at));
      node.set("cue", at(statement.cue()));
      node.set("contents", Json.array(statement.contents(), this::at));
      return node;
    }

    private ObjectNode entity(Entity entity) {
      return at(entity.span()).put("kind", entity.kindId());
    }

    private ObjectNode at(Span span) {
      ObjectNode node = Json.object();
      cited.spans(node, List.of(span));
      return node;
    }
  }
}
