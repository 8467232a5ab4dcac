package attest.place;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The codes and notes of a gazetteer file's places, in a section of their own behind the names,
 * which most files do not have: places in order of number with where their texts stand, the texts,
 * and last of all the number of places.
 */
final class Remarks {
  private static final int ENTRY_BYTES = 8;

  private final ByteBuffer bytes;
  private final int count;
  private final int at;

  private Remarks(ByteBuffer bytes, int count, int at) {
    this.bytes = bytes;
    this.count = count;
    this.at = at;
  }

  /** The remarks of a gazetteer file. */
  static Remarks in(ByteBuffer bytes) {
    boolean none = bytes.getShort(GazetteerFormat.REMARKED_AT) == 0;
    int end = bytes.limit();
    return none
        ? new Remarks(bytes, 0, 0)
        : new Remarks(bytes, bytes.getInt(end - 4), bytes.getInt(end - 8));
  }

  Optional<Remark> of(int place) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int here = bytes.getInt(at + middle * ENTRY_BYTES);
      if (here == place) {
        return Optional.of(remark(bytes.getInt(at + middle * ENTRY_BYTES + 4)));
      }
      if (here < place) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  private Remark remark(int from) {
    String code = text(from);
    return new Remark(code, text(from + 2 + (bytes.getShort(from) & 0xFFFF)));
  }

  private String text(int from) {
    byte[] raw = new byte[bytes.getShort(from) & 0xFFFF];
    bytes.get(from + 2, raw);
    return new String(raw, StandardCharsets.UTF_8);
  }

  /** Writes the section that starts there in its file. */
  static void write(SortedMap<Integer, Remark> remarks, int start, DataOutputStream out)
      throws IOException {
    int textAt = start + remarks.size() * ENTRY_BYTES;
    for (Map.Entry<Integer, Remark> entry : remarks.entrySet()) {
      out.writeInt(entry.getKey());
      out.writeInt(textAt);
      textAt += bytesOf(entry.getValue());
    }
    for (Remark remark : remarks.values()) {
      write(remark.code(), out);
      write(remark.note(), out);
    }
    out.writeInt(start);
    out.writeInt(remarks.size());
  }

  /** How many bytes the section has. */
  static int size(SortedMap<Integer, Remark> remarks) {
    return remarks.values().stream().mapToInt(Remarks::bytesOf).sum()
        + remarks.size() * ENTRY_BYTES
        + 2 * Integer.BYTES;
  }

  private static int bytesOf(Remark remark) {
    return 4 + utf8(remark.code()).length + utf8(remark.note()).length;
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] raw = utf8(text);
    out.writeShort(raw.length);
    out.write(raw);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
