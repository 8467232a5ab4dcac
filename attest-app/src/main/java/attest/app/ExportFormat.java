package attest.app;

import attest.export.Export;
import attest.export.FigureExport;
import attest.export.FileExport;
import attest.export.TableFolder;
import attest.export.TextFile;
import attest.figure.FigurePolicy;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Export formats as users name them; a wrong name gets a line that lists the right ones. */
final class ExportFormat {
  private final CommandSpec spec;

  ExportFormat(CommandSpec spec) {
    this.spec = spec;
  }

  /** A format that is text, and so can be printed. */
  Export text(String name) {
    return Export.find(name)
        .orElseThrow(() ->
            FileExport.find(name).isPresent()
                ? usage("use attest export " + name + " --out FILE; it cannot be printed")
                : usage("there is no format " + name + "; there are: " + texts()));
  }

  private FileExport file(String name) {
    return FileExport.find(name)
        .orElseThrow(() -> usage("there is no format " + name + "; there are: " + all()));
  }

  /**
   * Any format.
   *
   * @param policy the figure policy that the user names, if any
   * @param hxl whether the user asks for tags
   */
  FileExport file(String name, Optional<String> policy, boolean hxl) {
    FileExport format = file(name);
    if (hxl && !(format instanceof TableFolder)) {
      throw usage(name + " has no row of HXL tags; tables has");
    }
    return withPolicy(hxl ? new TableFolder(true) : format, policy);
  }

  private FileExport withPolicy(FileExport format, Optional<String> policy) {
    if (policy.isEmpty()) {
      return format;
    }
    FigurePolicy known =
        FigurePolicy.find(policy.get())
            .orElseThrow(
                () -> usage("there is no policy " + policy.get() + "; there are: " + policies()));
    if (format instanceof TextFile(FigureExport figures)) {
      return new TextFile(figures.with(known));
    }
    throw usage(format.name() + " tells every figure and takes no --policy");
  }

  private ParameterException usage(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private static String policies() {
    return FigurePolicy.builtIn().stream()
        .map(FigurePolicy::name)
        .collect(Collectors.joining(", "));
  }

  private static String texts() {
    return Export.builtIn().stream().map(Export::name).collect(Collectors.joining(", "));
  }

  private static String all() {
    Stream<String> files = FileExport.builtIn().stream().map(FileExport::name);
    return texts() + ", " + files.collect(Collectors.joining(", "));
  }
}
