package attest.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole or not at all: on any fault the old one stays as it was. */
public final class WholeFile {
  /** Writes a file's content. */
  public interface Content {
    void write(Appendable out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes beside the file and puts it in place at the end.
   *
   * @throws IOException on a full disk, a folder that may not be written and the like
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException(file + " is a folder");
    }
    Path draft = folder.resolve("." + target.getFileName() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        content.write(out);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
