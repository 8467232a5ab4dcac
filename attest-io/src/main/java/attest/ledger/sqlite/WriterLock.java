package attest.ledger.sqlite;

import attest.ledger.LedgerException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One writer at a time: a lock on a file beside the ledger, which the system lets go when the
 * process ends in whatever way. It is not taken on the ledger file itself, since closing any handle
 * on that would drop SQLite's own locks.
 */
final class WriterLock implements AutoCloseable {
  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  static WriterLock on(Path ledger) {
    Path file = ledger.resolveSibling(ledger.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(channel)) {
        channel.close();
        throw new LedgerException(
            "ledger "
                + ledger
                + " is being written by another attest; wait until it ends, or name"
                + " another with --ledger");
      }
      return new WriterLock(channel);
    } catch (NoSuchFileException e) {
      throw new LedgerException("ledger " + ledger + ": there is no such folder", e);
    } catch (AccessDeniedException e) {
      throw new LedgerException(
          "ledger " + ledger + ": its folder may not be written (permission denied)", e);
    } catch (IOException e) {
      throw new LedgerException("ledger " + ledger + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException e) {
      return true; // another ledger of this very process
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new LedgerException("a writer's lock cannot be let go: " + e.getMessage(), e);
    }
  }
}
