package attest.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of files that is written whole or not at all: on any fault the old one stays as it was.
 */
public final class WholeFolder {
  private WholeFolder() {}

  /**
   * Lets the files be written into a folder beside and puts that in place at the end.
   *
   * @throws IOException on a full disk and the like, and where the folder is there already and
   *     holds files that would be lost
   */
  public static void put(Path folder, WholeFile.Draft content) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path draft = WholeFile.draft(target);
    Path old = target.resolveSibling("." + target.getFileName() + ".old");
    delete(draft);
    try {
      Files.createDirectory(draft);
      content.write(draft);
      for (Path file : files(draft)) {
        WholeFile.force(file);
      }
      if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        Files.move(draft, target);
        return;
      }
      refuseToLose(target, draft);
      delete(old);
      Files.move(target, old);
      try {
        Files.move(draft, target);
      } catch (IOException e) {
        Files.move(old, target);
        throw e;
      }
      delete(old);
    } finally {
      delete(draft);
    }
  }

  private static void refuseToLose(Path target, Path draft) throws IOException {
    if (!Files.isDirectory(target)) {
      throw new IOException("it is a file, and a folder is to be written");
    }
    Set<String> names =
        files(draft).stream()
            .map(file -> file.getFileName().toString())
            .collect(Collectors.toSet());
    for (Path file : files(target)) {
      if (!names.contains(file.getFileName().toString())) {
        throw new IOException(
            "it holds "
                + file.getFileName()
                + ", which is not of this export; name another folder");
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Deletes a folder of files, if it is there. */
  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path file : files(folder)) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
