package attest.gazetteer;

import attest.place.GazetteerBuilder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The next gazetteer file on its way: written beside the one in use, brought to disk, and put in
 * its place in one step. Whatever happens before leaves the old file as it was. One at a time.
 */
final class GazetteerDraft implements AutoCloseable {
  private final GazetteerFile old;
  private final Path target;
  private final Path part;
  private final FileChannel lockFile;
  private final List<GazetteerFile.Layer> layers = new ArrayList<>();
  private final FileChannel out;

  private GazetteerDraft(GazetteerFile old, FileChannel lockFile) throws IOException {
    this.old = old;
    this.lockFile = lockFile;
    target = old.path().toAbsolutePath();
    part = beside(target, ".part");
    out =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
  }

  /** Begins a draft for that file, which must not be in the making already. */
  static GazetteerDraft begin(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException(file + " is a folder");
    }
    FileChannel lockFile =
        FileChannel.open(
            beside(target, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!lock(lockFile)) {
        throw new IOException("another import into " + file + " is running; wait for its end");
      }
      return new GazetteerDraft(GazetteerFile.open(file), lockFile);
    } catch (IOException e) {
      lockFile.close();
      throw e;
    }
  }

  private static boolean lock(FileChannel lockFile) throws IOException {
    try {
      FileLock lock = lockFile.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // held in this very program
    }
  }

  private static Path beside(Path target, String end) {
    return target.resolveSibling("." + target.getFileName() + end);
  }

  /** Writes a new layer; an old one of the same name and kind is left out. */
  void add(String name, ListKind kind, GazetteerBuilder builder) throws IOException {
    long at = out.position();
    MessageDigest digest = GazetteerFile.sha256();
    OutputStream bytes = new DigestOutputStream(new Unclosed(out), digest);
    builder.write(bytes);
    String sha256 = HexFormat.of().formatHex(digest.digest());
    int names = names(at);
    layers.add(
        new GazetteerFile.Layer(
            name, kind, at, out.position() - at, sha256, builder.size(), names));
  }

  /** How many names the layer that starts there says that it has. */
  private int names(long at) throws IOException {
    try (FileChannel written = FileChannel.open(part, StandardOpenOption.READ)) {
      ByteBuffer mapped = written.map(FileChannel.MapMode.READ_ONLY, at, written.size() - at);
      return attest.place.Gazetteer.of(mapped).names();
    }
  }

  /** Adds the old layers that stay, and puts the file in place. */
  GazetteerFile finish() throws IOException {
    List<GazetteerFile.Layer> all = new ArrayList<>();
    for (GazetteerFile.Layer layer : kept()) {
      all.add(copy(layer));
    }
    all.addAll(layers);
    all.sort(GazetteerFile.Layer.ORDER);
    ByteBuffer table = GazetteerFile.table(all);
    while (table.hasRemaining()) {
      out.write(table);
    }
    out.force(true);
    out.close();
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("the file system of " + target + " cannot replace a file at once", e);
    }
    return GazetteerFile.open(old.path());
  }

  private GazetteerFile.Layer copy(GazetteerFile.Layer layer) throws IOException {
    long at = out.position();
    try (FileChannel in = FileChannel.open(target)) {
      for (long copied = 0; copied < layer.length(); ) {
        copied += in.transferTo(layer.at() + copied, layer.length() - copied, out);
      }
    }
    return layer.at(at);
  }

  private List<GazetteerFile.Layer> kept() {
    return old.layers().stream()
        .filter(layer ->
            layers.stream()
                .noneMatch(made -> made.name().equals(layer.name()) && made.kind() == layer.kind()))
        .toList();
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(part);
    lockFile.close();
  }

  /** Passes bytes on to the channel, which stays open. */
  private static final class Unclosed extends BufferedOutputStream {
    Unclosed(FileChannel out) {
      super(Channels.newOutputStream(out), 1 << 16);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
