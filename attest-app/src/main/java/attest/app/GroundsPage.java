package attest.app;

import attest.link.Grounds;
import attest.model.Event;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Why the claims of an event are one, and which events were kept apart from it. */
final class GroundsPage {
  private final Ink ink;
  private final StringBuilder out = new StringBuilder();

  private GroundsPage(Ink ink) {
    this.ink = ink;
  }

  /**
   * @param others finds the words for another event
   * @return the lines, starting with a blank one
   */
  static String print(Grounds grounds, Function<Grounds.Refusal, Event> others, Ink ink) {
    GroundsPage page = new GroundsPage(ink);
    page.line("");
    page.line("  " + ink.bold("joined") + (grounds.joins().isEmpty() ? ": a lone claim" : ""));
    grounds.joins().forEach(page::join);
    page.line("  " + ink.bold("kept apart") + (grounds.refusals().isEmpty() ? ": none near" : ""));
    grounds.refusals().forEach(refusal -> page.refusal(refusal, others.apply(refusal)));
    return page.out.toString();
  }

  private void join(Grounds.Join join) {
    line("    " + join.claim() + " with " + join.with() + ink.dim(points(join.score())));
    line("      " + because(join.why()));
  }

  private void refusal(Grounds.Refusal refusal, Event other) {
    String words =
        ink.bold(other.id().value())
            + "  "
            + EventWords.type(other)
            + ", "
            + EventWords.time(other.time())
            + ", "
            + EventWords.place(other.place());
    String doubt = refusal.unsure() ? ink.yellow("possible duplicate: ") : "";
    line("    " + doubt + words);
    line(
        "      "
            + because(refusal.why())
            + ink.dim(
                "  (" + refusal.claim() + ", " + refusal.other() + ")" + points(refusal.score())));
  }

  private static String points(double score) {
    return score < 0 ? "" : String.format(Locale.ROOT, "  %.1f points", score);
  }

  private static String because(List<String> why) {
    return why.isEmpty() ? "nothing speaks for it" : String.join("; ", why);
  }

  private void line(String words) {
    out.append(words).append('\n');
  }
}
