package attest.app;

import attest.Attest;
import attest.eval.suite.AttestFlow;
import attest.eval.suite.Evaluation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest evaluate}: how well Attest reads the reports of an evaluation suite. */
@Command(
    name = "evaluate",
    description = "Runs evaluation suites (folders with a cases.jsonl) and prints their metrics.")
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "SUITE", description = "Folders of suites.")
  private List<Path> suites = List.of();

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write the predictions to this file.")
  private @Nullable Path predictions;

  @Option(names = "--json", description = "Print the metrics as JSON, one line a suite.")
  private boolean json;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many reports to read at a time (default: ${DEFAULT-VALUE}).")
  private int jobs = 1;

  @Option(
      names = "--every",
      paramLabel = "K",
      description = "Take every K-th case only, for a quick look.")
  private int every = 1;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show the N worst cases: what is wrong, the gold, the answer and its words.")
  private int errors;

  @Option(
      names = "--field",
      paramLabel = "METRIC",
      description = "With --errors: only what this metric counts.")
  private @Nullable String field;

  @Option(
      names = "--confusion",
      paramLabel = "SCHEME",
      description = "Set the codes of a scheme (acled_sub, plover ...) against the gold's.")
  private @Nullable String confusion;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (predictions != null && suites.size() > 1) {
      throw new ParameterException(spec.commandLine(), "--predictions goes with one suite");
    }
    Evaluation evaluation = new Evaluation(new AttestFlow(Attest.builtIn()));
    Evaluation.Looks looks =
        new Evaluation.Looks(errors, Optional.ofNullable(field), Optional.ofNullable(confusion));
    Evaluation.Options options =
        new Evaluation.Options(Optional.ofNullable(predictions), jobs, json, every, looks);
    int code = 0;
    for (Path suite : suites) {
      code = Math.max(code, evaluation.run(suite, options, System.out, System.err));
    }
    return code;
  }
}
