package attest.app;

import attest.compare.Ground;
import attest.compare.Limits;
import attest.compare.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what is compared, and how far apart two tellings may lie. */
final class GroundOptions {
  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "From this day on (2018-06-22; default: the first that both cover).")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "To this day (default: the last that both cover).")
  private @Nullable LocalDate to;

  @Option(
      names = "--country",
      paramLabel = "CC",
      split = ",",
      description = "In these countries (ISO codes: SY,IQ; default: those that both cover).")
  private @Nullable List<String> countries;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "How many days apart (default: ${DEFAULT-VALUE}).")
  private int days = Limits.USUAL.days();

  @Option(
      names = "--kilometres",
      paramLabel = "N",
      description =
          "How many kilometres apart, beyond what the precisions allow (default: ${DEFAULT-VALUE}).")
  private double kilometres = Limits.USUAL.kilometres();

  /** Refuses options that make no sense, with one line for the user. */
  void check(CommandSpec spec) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new ParameterException(
          spec.commandLine(), "--to " + to + " lies before --from " + from);
    }
    if (days < 0 || !(kilometres >= 0)) {
      throw new ParameterException(spec.commandLine(), "--days and --kilometres cannot be below 0");
    }
  }

  Limits limits() {
    return new Limits(days, kilometres);
  }

  /** The days and countries asked for; where none are, those in common; empty = there are none. */
  Optional<Ground> within(Optional<Ground> common) {
    Set<String> asked = new TreeSet<>();
    Optional.ofNullable(countries)
        .orElse(List.of())
        .forEach(country -> asked.add(country.toUpperCase(Locale.ROOT)));
    if (common.isEmpty() && (from == null || to == null || asked.isEmpty())) {
      return Optional.empty();
    }
    Optional<When> shared = common.flatMap(Ground::days);
    Optional<LocalDate> first = Optional.ofNullable(from).or(() -> shared.map(When::first));
    Optional<LocalDate> last = Optional.ofNullable(to).or(() -> shared.map(When::last));
    if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Ground(
            Optional.of(new When(first.get(), last.get())),
            asked.isEmpty() ? common.map(Ground::countries).orElse(Set.of()) : asked));
  }
}
