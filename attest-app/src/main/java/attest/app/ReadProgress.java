package attest.app;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal; refused input is said at once, above the bar. */
final class ReadProgress implements Reader.Progress, AutoCloseable {
  private final Optional<ProgressBar> bar;
  private final PrintWriter err;

  private ReadProgress(Optional<ProgressBar> bar, PrintWriter err) {
    this.bar = bar;
    this.err = err;
  }

  /**
   * @param files how many files will be opened; one file may hold many reports
   */
  static ReadProgress of(long files, PrintWriter err) {
    boolean terminal = System.console() != null && System.console().isTerminal();
    return new ReadProgress(terminal ? Optional.of(bar(files)) : Optional.empty(), err);
  }

  private static ProgressBar bar(long files) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setUnit(" reports", 1)
        .setInitialMax(files)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .setUpdateIntervalMillis(200)
        .build();
  }

  @Override
  public void step() {
    bar.ifPresent(b -> {
      if (b.getCurrent() >= b.getMax()) {
        b.maxHint(b.getCurrent() + 1);
      }
      b.step();
    });
  }

  @Override
  public void refused(String message) {
    err.println("refused " + message);
    err.flush();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
