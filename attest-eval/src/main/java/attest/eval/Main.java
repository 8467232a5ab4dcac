package attest.eval;

import attest.eval.plot.PlacePlots;
import attest.eval.suite.Calibrate;
import attest.eval.suite.CalibrateCodes;
import attest.eval.suite.Rescore;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What only developers need: {@code ./measure COMMAND ...}. */
public final class Main {
  /** A command of {@code ./measure}. */
  private interface Command {
    void run(String[] args) throws Exception;
  }

  private record Entry(String what, Command command) {}

  private Main() {}

  /** Runs the command that the first argument names; without one, lists them. */
  public static void main(String[] args) throws Exception {
    Map<String, Entry> commands = commands();
    Entry entry = args.length == 0 ? null : commands.get(args[0]);
    if (entry == null) {
      list(commands, args.length == 0 ? System.out : System.err);
      System.exit(args.length == 0 ? 0 : 2);
    } else {
      try {
        entry.command().run(Arrays.copyOfRange(args, 1, args.length));
      } catch (NoSuchFileException e) {
        Arguments.fail(e.getFile() + " does not exist");
      }
    }
  }

  private static Map<String, Entry> commands() {
    Map<String, Entry> commands = new LinkedHashMap<>();
    commands.put(
        "train", new Entry("trains the English model from treebanks", TrainLanguage::main));
    commands.put(
        "trees", new Entry("scores tags, lemmas and trees on a .conllu file", EvaluateTrees::main));
    commands.put(
        "language-speed", new Entry("tokens a second from raw text to tree", LanguageSpeed::main));
    commands.put(
        "speed", new Entry("speed, start-up and memory from raw text to claims", Speed::main));
    commands.put(
        "gazetteer", new Entry("builds the gazetteer from its sources", BuildGazetteer::main));
    commands.put(
        "word-frequencies",
        new Entry("counts the words of treebanks, for linking", WordFrequencies::main));
    commands.put(
        "gazetteer-speed",
        new Entry("speed of look-ups in the gazetteer and of an import", GazetteerSpeed::main));
    commands.put(
        "copy-speed", new Entry("time to find the copies of a report among many", CopySpeed::main));
    commands.put("link-speed", new Entry("how linking grows to a million claims", LinkSpeed::main));
    commands.put(
        "made-ledger",
        new Entry("writes a ledger of made events, up to a million", MadeLedger::main));
    commands.put("desk-load", new Entry("how soon the desk answers over a ledger", DeskLoad::main));
    commands.put(
        "rescore", new Entry("scores a predictions file against its suite", Rescore::main));
    commands.put(
        "calibrate", new Entry("fits the confidences on suites of reports", Calibrate::main));
    commands.put(
        "calibrate-codes",
        new Entry("fits how far to trust the schemes' codes", CalibrateCodes::main));
    commands.put(
        "places", new Entry("draws how far off places are, from predictions", PlacePlots::main));
    return commands;
  }

  private static void list(Map<String, Entry> commands, PrintStream out) {
    out.println(
        "usage: ./measure COMMAND ...   (each says what it takes when called without arguments)");
    commands.forEach((name, entry) -> out.printf("  %-16s %s%n", name, entry.what()));
    out.printf("  %-16s %s%n", "benchmark", "JMH's own command line: reads and links 100 reports");
  }
}
