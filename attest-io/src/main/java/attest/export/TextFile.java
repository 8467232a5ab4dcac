package attest.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One text as a file.
 *
 * @param text its form
 */
public record TextFile(Export text) implements FileExport {
  @Override
  public String name() {
    return text.name();
  }

  @Override
  public boolean isFolder() {
    return false;
  }

  @Override
  public void write(Selection selection, Path to) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(to)) {
      text.write(selection.events(), selection::report, out);
    }
  }

  @Override
  public String methods(Selection selection) {
    String note = FileExport.super.methods(selection);
    return text instanceof FigureExport figures
        ? note + figures.methods(selection.events(), selection::report)
        : note;
  }
}
