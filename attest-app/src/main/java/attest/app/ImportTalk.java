package attest.app;

import attest.gazetteer.ImportProgress;
import attest.table.Refusals;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Says on standard error how an import goes: a bar for each file on a terminal, the first refused
 * lines at once and a count of the rest at the end.
 */
final class ImportTalk implements ImportProgress, AutoCloseable {
  private final PrintWriter err;
  private final int show;
  private final Optional<PrintWriter> all;
  private final Refusals refusals = new Refusals(this::refused);
  private final boolean terminal = System.console() != null && System.console().isTerminal();
  private Optional<ProgressBar> bar = Optional.empty();

  private ImportTalk(PrintWriter err, int show, Optional<PrintWriter> all) {
    this.err = err;
    this.show = show;
    this.all = all;
  }

  /**
   * @param show how many refused lines to show
   * @param file gets all of them
   */
  static ImportTalk of(PrintWriter err, int show, Optional<Path> file) throws IOException {
    Optional<PrintWriter> all =
        file.isPresent()
            ? Optional.of(new PrintWriter(Files.newBufferedWriter(file.get())))
            : Optional.empty();
    return new ImportTalk(err, show, all);
  }

  Refusals refusals() {
    return refusals;
  }

  private void refused(String message) {
    all.ifPresent(writer -> writer.println(message));
    if (refusals.count() <= show) {
      err.println("refused " + message);
      err.flush();
    }
  }

  @Override
  public void file(String name, long bytes) {
    endBar();
    if (terminal) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("Reading " + name)
                  .setUnit(" MB", 1 << 20)
                  .setInitialMax(bytes)
                  .setStyle(ProgressBarStyle.ASCII)
                  .showSpeed()
                  .setUpdateIntervalMillis(200)
                  .build());
    }
  }

  @Override
  public void read(long bytes) {
    bar.ifPresent(shown -> shown.stepTo(bytes));
  }

  @Override
  public void writing(String layer, int places) {
    endBar();
    err.println(String.format(Locale.ROOT, "%s: %,d places", layer, places));
    err.flush();
  }

  /** Says how many lines were refused that were not shown. */
  void end() {
    endBar();
    if (refusals.count() > show) {
      err.println(
          String.format(
              Locale.ROOT,
              "refused %,d lines in all; --refused FILE keeps them",
              refusals.count()));
    }
  }

  private void endBar() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }

  @Override
  public void close() {
    endBar();
    all.ifPresent(PrintWriter::close);
  }
}
