package attest.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how far a file has been read. */
final class CountedStream extends FilterInputStream {
  private final TableProgress progress;
  private long count;

  CountedStream(InputStream in, TableProgress progress) {
    super(in);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      progress.read(++count);
    }
    return one;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int some = super.read(into, from, most);
    if (some > 0) {
      count += some;
      progress.read(count);
    }
    return some;
  }
}
