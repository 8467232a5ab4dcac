package attest.app;

import attest.ledger.Ledger;
import attest.model.Claim;
import attest.model.Report;
import attest.model.Span;
import attest.model.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** A report with the words that its claims rest on highlighted, and a list of the claims. */
final class ReportPage {
  /** What a highlighted stretch stands for; the order decides where two overlap. */
  private enum Mark {
    TRIGGER,
    FIGURE,
    PLACE,
    TIME,
    PARTY,
    SPEAKER
  }

  private record Highlight(Span span, Mark mark) {}

  private ReportPage() {}

  /** Which report it is, on one line. */
  static String heading(Report report, Ink ink) {
    return ink.bold(report.id().value())
        + "  "
        + report.header().outlet().orElse("unknown outlet")
        + ", "
        + report.header().published().map(TimeSpan::edtf).orElse("undated");
  }

  static String print(Ledger.Reading reading, Ink ink) {
    Report report = reading.report();
    StringBuilder out = new StringBuilder();
    out.append(heading(report, ink))
        .append("\n")
        .append(
            ink.dim("highlights: ")
                + ink.red("what happened")
                + " "
                + ink.yellow("how many")
                + " "
                + ink.green("where")
                + " "
                + ink.blue("when")
                + " "
                + ink.cyan("who")
                + " "
                + ink.magenta("who says so"))
        .append("\n\n");
    text(report.text(), highlights(reading.claims()), ink, out);
    out.append('\n');
    reading.claims().forEach(claim -> out.append(EventPage.print(claim, report, ink)));
    return out.toString();
  }

  private static void text(String text, List<Highlight> highlights, Ink ink, StringBuilder out) {
    int at = 0;
    for (Highlight highlight : highlights) {
      if (highlight.span().start() < at) {
        continue;
      }
      out.append(text, at, highlight.span().start());
      out.append(brush(highlight.mark(), ink).apply(highlight.span().in(text)));
      at = highlight.span().end();
    }
    out.append(text, at, text.length());
  }

  private static UnaryOperator<String> brush(Mark mark, Ink ink) {
    return switch (mark) {
      case TRIGGER -> ink::red;
      case FIGURE -> ink::yellow;
      case PLACE -> ink::green;
      case TIME -> ink::blue;
      case PARTY -> ink::cyan;
      case SPEAKER -> ink::magenta;
    };
  }

  private static List<Highlight> highlights(List<Claim> claims) {
    List<Highlight> all = new ArrayList<>();
    for (Claim claim : claims) {
      mark(claim.type().at(), Mark.TRIGGER, all);
      claim.figures().forEach(f -> mark(f.figure().at(), Mark.FIGURE, all));
      claim.place().ifPresent(place -> mark(place.at(), Mark.PLACE, all));
      claim.time().ifPresent(time -> mark(time.at(), Mark.TIME, all));
      claim.roles().actors().forEach(party -> mark(party.at(), Mark.PARTY, all));
      claim.roles().targets().forEach(party -> mark(party.at(), Mark.PARTY, all));
      claim.roles().victims().forEach(party -> mark(party.at(), Mark.PARTY, all));
      claim
          .attributions()
          .forEach(chain -> chain.chain().forEach(s -> mark(s.party().at(), Mark.SPEAKER, all)));
    }
    all.sort(
        Comparator.comparing((Highlight h) -> h.span().start())
            .thenComparing(Highlight::mark)
            .thenComparing(h -> h.span().end()));
    return all;
  }

  private static void mark(List<Span> spans, Mark mark, List<Highlight> into) {
    spans.forEach(span -> into.add(new Highlight(span, mark)));
  }
}
