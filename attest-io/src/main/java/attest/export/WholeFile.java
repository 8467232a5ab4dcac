package attest.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file that is written whole or not at all: on any fault the old one stays as it was. */
public final class WholeFile {
  /** Writes a file's text. */
  public interface Content {
    void write(Appendable out) throws IOException;
  }

  /** Writes a file, or the files of a folder. */
  public interface Draft {
    void write(Path to) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a text beside the file and puts it in place at the end.
   *
   * @throws IOException on a full disk, a folder that may not be written and the like
   */
  public static void write(Path file, Content content) throws IOException {
    put(
        file,
        draft -> {
          try (BufferedWriter out = Files.newBufferedWriter(draft)) {
            content.write(out);
          }
        });
  }

  /**
   * Lets a file be written beside and puts it in place at the end, when it is on disk.
   *
   * @throws IOException on a full disk, a folder that may not be written and the like
   */
  public static void put(Path file, Draft content) throws IOException {
    Path target = file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new IOException(file + " is a folder");
    }
    Path draft = draft(target);
    try {
      content.write(draft);
      force(draft);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Where something is written before it is put in place. */
  static Path draft(Path target) throws IOException {
    if (target.getParent() == null) {
      throw new IOException(target + " is a folder");
    }
    return target.resolveSibling("." + target.getFileName() + ".part");
  }

  /** Waits until a file is on disk. */
  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** A fault of the file system in words for a user, on one line. */
  public static String why(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException missing -> "there is no such folder, or it may not be written";
      case FileSystemException other ->
          Optional.ofNullable(other.getReason()).orElse(String.valueOf(other.getMessage()));
      default -> String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    };
  }
}
