package attest.app;

import attest.Attest;
import attest.input.Inputs;
import attest.ledger.Ledger;
import attest.ledger.sqlite.SqliteLedger;
import attest.model.Event;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attest demo}: the shipped samples become a ledger, at once. */
@Command(
    name = "demo",
    description = "Reads the shipped sample reports into a ledger of their own and prints it.")
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path samples = Path.of(System.getProperty("attest.home", "."), "samples");
    if (!Files.isDirectory(samples)) {
      throw new Refusal(
          "the sample reports are not in " + samples + "; start attest from its own folder");
    }
    Path file = freshFile();
    PrintWriter out = spec.commandLine().getOut();
    Ink ink = Ink.ofTerminal();
    try (Ledger ledger = SqliteLedger.open(file)) {
      Reader reader =
          new Reader(
              Attest.builtIn(), Attest.VERSION, ledger, Runtime.getRuntime().availableProcessors());
      Reader.Summary summary;
      try (ReadProgress progress = ReadProgress.of(0, spec.commandLine().getErr())) {
        summary =
            reader.read(
                Inputs.builtIn(Inputs.Defaults.NONE).read(List.of(samples.toString())), progress);
      }
      List<Event> events = reader.link();
      List<Event> news =
          events.stream().filter(DemoCommand::isNews).sorted(EventFilter.IN_TIME).toList();
      out.println(
          summary.read()
              + " sample reports, "
              + summary.claims()
              + " claims, "
              + events.size()
              + " events; "
              + news.size()
              + " of them are some report's news:");
      out.println();
      out.print(EventTable.print(news, ink));
      out.println(
          "(a speaker with * is a party to the fight; figures that disagree stand side by side)");
      told(news)
          .ifPresent(event -> {
            out.println();
            out.println(
                ink.bold("The event that most reports tell, with the words behind every value:"));
            out.println();
            out.print(EventPage.print(event, ledger::findReading, ink));
          });
      out.println();
      out.println("Look further:  ./attest events --ledger " + file);
      out.println("               ./attest show EVENT --ledger " + file);
      out.println("Your reports:  ./attest read FOLDER   then   ./attest events");
      out.flush();
      return summary.refused() == 0 ? 0 : 1;
    }
  }

  private static boolean isNews(Event event) {
    return switch (event.standing().discourse()) {
      case MAIN, SECONDARY -> true;
      case BACKGROUND, CAPTION, RELATED -> false;
    };
  }

  private static Optional<Event> told(List<Event> events) {
    return events.stream()
        .max(
            Comparator.comparingInt((Event event) -> event.claims().size())
                .thenComparing(Event::id));
  }

  /** A ledger file of its own for each user, new at every demo. */
  private static Path freshFile() throws IOException {
    Path folder =
        Path.of(
            System.getProperty("java.io.tmpdir"), "attest-demo-" + System.getProperty("user.name"));
    Files.createDirectories(folder);
    Path file = folder.resolve("demo.db");
    for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(folder.resolve("demo.db" + suffix));
    }
    return file;
  }
}
