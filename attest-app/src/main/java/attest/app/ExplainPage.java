package attest.app;

import attest.Explanation;
import attest.claim.Statement;
import attest.model.Act;
import attest.model.Actor;
import attest.model.Cited;
import attest.model.Claim;
import attest.model.Entity;
import attest.model.Party;
import attest.model.Report;
import attest.model.Span;
import attest.scheme.ActKinds;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report, sentence by sentence, with all that is seen in each. */
final class ExplainPage {
  private static final String NOBODY = "-";

  private final ActKinds kinds = ActKinds.builtIn();
  private final Ink ink;

  ExplainPage(Ink ink) {
    this.ink = ink;
  }

  String of(Explanation explanation) {
    Report report = explanation.report();
    StringBuilder out = new StringBuilder();
    out.append(ReportPage.heading(report, ink)).append('\n');
    for (Explanation.Part part : explanation.parts()) {
      sentence(part, report, out);
    }
    return out.append('\n').toString();
  }

  private void sentence(Explanation.Part part, Report report, StringBuilder out) {
    out.append('\n').append(words(part.role().span(), report)).append('\n');
    line(out, "role", part.role().role().id() + sure(part.role().confidence()));
    for (Claim claim : part.claims()) {
      String told =
          claim.type().at().stream()
              .map(at -> quote(at, report))
              .distinct()
              .collect(Collectors.joining(" "));
      line(
          out,
          "claim",
          claim.type().value().id().replace('_', ' ')
              + "  "
              + told
              + "  "
              + ink.bold(claim.id().toString())
              + sure(claim.type().how().confidence()));
    }
    for (Act act : part.acts()) {
      line(out, "act", act(act, report));
    }
    for (Statement statement : part.statements()) {
      line(out, "says", statement(statement, report));
    }
    if (!part.entities().isEmpty()) {
      line(
          out,
          "of",
          part.entities().stream()
              .map(entity -> entity(entity, report))
              .collect(Collectors.joining(", ")));
    }
  }

  /** "CAMEO 057 agreement signed (PLOVER SUPPORT): Norway > Denmark “signed” “agreement”". */
  private String act(Act act, Report report) {
    String kind =
        kinds
            .find(act.code())
            .map(k -> k.words() + k.plover().map(p -> " (PLOVER " + p + ")").orElse(""))
            .orElse("");
    String evidence =
        act.words().stream().map(at -> quote(at, report)).collect(Collectors.joining(" "));
    return "CAMEO "
        + act.code()
        + " "
        + kind
        + ": "
        + parties(act.sources())
        + " > "
        + parties(act.targets())
        + "  "
        + evidence
        + sure(act.confidence());
  }

  private static String parties(List<Cited<Party>> parties) {
    return parties.isEmpty()
        ? NOBODY
        : parties.stream()
            .map(Cited::value)
            .map(party -> party.words() + known(party))
            .collect(Collectors.joining(", "));
  }

  private static String known(Party party) {
    return party
        .actor()
        .likeliest()
        .map(Actor::name)
        .filter(name -> !name.equals(party.words()))
        .map(name -> " [" + name + "]")
        .orElse("");
  }

  private String statement(Statement statement, Report report) {
    String contents =
        statement.contents().stream().map(at -> quote(at, report)).collect(Collectors.joining(" "));
    return statement.source().map(at -> words(at, report)).orElse(NOBODY)
        + "  "
        + quote(statement.cue(), report)
        + "  "
        + contents;
  }

  private String entity(Entity entity, Report report) {
    return words(entity.span(), report) + ink.dim(" " + entity.kindId().replace('_', ' '));
  }

  private String quote(Span span, Report report) {
    return ink.cyan("“" + words(span, report) + "”");
  }

  private static String words(Span span, Report report) {
    return span.in(report.text()).replaceAll("\\s+", " ");
  }

  private String sure(double confidence) {
    return ink.dim(String.format(Locale.ROOT, "  %.2f", confidence));
  }

  private void line(StringBuilder out, String label, String words) {
    out.append("  ")
        .append(ink.dim(String.format(Locale.ROOT, "%-6s", label)))
        .append(words)
        .append('\n');
  }
}
