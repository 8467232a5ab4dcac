package attest.app;

import attest.input.Inputs;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what reports do not say themselves. */
final class InputOptions {
  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "Day of publication of reports that do not give one (2018-06-23).")
  private @Nullable LocalDate published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Outlet of reports that do not name one.")
  private @Nullable String outlet;

  Inputs inputs() {
    return Inputs.builtIn(
        new Inputs.Defaults(
            Optional.ofNullable(published).map(day -> TimeSpan.day(day, "given with --published")),
            Optional.ofNullable(outlet)));
  }
}
