package attest.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Names on their way into a gazetteer, each with its row, packed: millions of them fit into the
 * memory that objects would take for a tenth.
 */
final class NameColumns {
  static final int LONGEST = 255;

  /** Row of a name that no place has, such as a province's. */
  static final int NO_ROW = -1;

  private byte[] text = new byte[1024];
  private int textLength;
  private final IntList rows = new IntList();
  private final IntList starts = new IntList();
  private final Spelling spelling = new Spelling();

  /** Refuses a name that an entry cannot hold. */
  static void check(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new IllegalArgumentException("name longer than 255 bytes: " + name);
    }
  }

  /** Adds a name of a row and gives its number here. */
  int add(int row, String name) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    int end = Math.addExact(textLength, 1 + utf8.length);
    if (end > text.length) {
      text = Arrays.copyOf(text, (int) Math.min(Integer.MAX_VALUE - 8, end + (end >> 1) + 256L));
    }
    rows.add(row);
    starts.add(textLength);
    text[textLength] = (byte) utf8.length;
    System.arraycopy(utf8, 0, text, textLength + 1, utf8.length);
    textLength = end;
    return rows.size() - 1;
  }

  int size() {
    return rows.size();
  }

  int row(int name) {
    return rows.get(name);
  }

  int length(int name) {
    return text[starts.get(name)] & 0xFF;
  }

  /** The bytes of a name, to be read at once. */
  ByteBuffer utf8(int name) {
    return ByteBuffer.wrap(text, starts.get(name) + 1, length(name));
  }

  private Spelling spelling(int name) {
    int from = starts.get(name) + 1;
    spelling.read(ByteBuffer.wrap(text), from, from + length(name));
    return spelling;
  }

  byte mark(int name) {
    return GazetteerFormat.mark(spelling(name).bare());
  }

  boolean isSameText(int name, int other) {
    return compareTexts(name, other) == 0;
  }

  private int compareTexts(int name, int other) {
    int here = starts.get(name) + 1;
    int there = starts.get(other) + 1;
    return Arrays.compareUnsigned(
        text, here, here + length(name), text, there, there + length(other));
  }

  /** Order in a file. */
  interface RowOrder {
    int compare(int row, int other);
  }

  /**
   * The names in their order in a file: by the hash of the skeleton, by text, then by row. A key
   * has the hash above and the number of the name below, see {@link #hash} and {@link #name}.
   */
  long[] sorted(RowOrder order) {
    long[] keys = new long[size()];
    for (int name = 0; name < keys.length; name++) {
      int hash = GazetteerFormat.hash(spelling(name).skeleton());
      keys[name] = (long) (hash ^ Integer.MIN_VALUE) << 32 | name;
    }
    Arrays.sort(keys);
    int from = 0;
    for (int to = 1; to <= keys.length; to++) {
      if (to == keys.length || hash(keys[to]) != hash(keys[from])) {
        if (to - from > 1) {
          sortByText(keys, from, to, order);
        }
        from = to;
      }
    }
    return keys;
  }

  private void sortByText(long[] keys, int from, int to, RowOrder order) {
    Long[] group = new Long[to - from];
    Arrays.setAll(group, i -> keys[from + i]);
    Arrays.sort(
        group,
        (one, other) -> {
          int byText = compareTexts(name(one), name(other));
          return byText != 0 ? byText : order.compare(row(name(one)), row(name(other)));
        });
    for (int i = 0; i < group.length; i++) {
      keys[from + i] = group[i];
    }
  }

  static int hash(long key) {
    return (int) (key >> 32) ^ Integer.MIN_VALUE;
  }

  static int name(long key) {
    return (int) key;
  }
}
