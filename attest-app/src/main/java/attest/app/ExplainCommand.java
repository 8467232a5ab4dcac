package attest.app;

import attest.Attest;
import attest.Explanation;
import attest.input.Intake;
import attest.json.ExplanationJson;
import attest.json.Json;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest explain}: all that is seen in a report, sentence by sentence; keeps nothing. */
@Command(
    name = "explain",
    description =
        "Shows what each sentence of a report does and tells: claims, acts of politics, who says what, who and what is spoken of. Keeps nothing.")
final class ExplainCommand implements Callable<Integer> {
  @Mixin private InputOptions inputOptions = new InputOptions();

  @Mixin private GazetteerOption gazetteerOption = new GazetteerOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders; - is standard input.")
  private List<String> paths = List.of();

  @Option(names = "--json", description = "One line of JSON a report, nothing left out.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Attest attest = gazetteerOption.inUse().attest();
    Function<Explanation, String> page = page();
    int refused = 0;
    try (Stream<Intake> input = inputOptions.inputs().read(paths)) {
      Iterator<Intake> intakes = input.iterator();
      while (intakes.hasNext()) {
        switch (intakes.next()) {
          case Intake.Read(var report, var where) -> out.print(page.apply(attest.explain(report)));
          case Intake.Refused bad -> {
            err.println("refused " + bad.message());
            refused++;
          }
        }
        out.flush();
      }
    }
    err.flush();
    return refused == 0 ? 0 : 1;
  }

  private Function<Explanation, String> page() {
    if (json) {
      ExplanationJson lines = new ExplanationJson();
      return explanation -> Json.line(lines.write(explanation)) + "\n";
    }
    return new ExplainPage(Ink.ofTerminal())::of;
  }
}
