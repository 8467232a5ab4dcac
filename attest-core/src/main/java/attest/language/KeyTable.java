package attest.language;

import java.nio.ByteBuffer;

/** An unchanging table from 64-bit keys to small numbers above 0; compact and fast to load. */
public final class KeyTable {
  private final long[] keys;
  private final int[] values;
  private final int mask;

  private KeyTable(long[] keys, int[] values) {
    this.keys = keys;
    this.values = values;
    this.mask = keys.length - 1;
  }

  /** A table of the given keys, none of them 0 or twice, and their values, all above 0. */
  public static KeyTable of(long[] keys, int[] values) {
    int capacity = Tables.capacity(keys.length);
    KeyTable table = new KeyTable(new long[capacity], new int[capacity]);
    for (int i = 0; i < keys.length; i++) {
      int at = table.find(keys[i]);
      table.keys[at] = keys[i];
      table.values[at] = values[i];
    }
    return table;
  }

  /** The value of a key; 0 if it has none. */
  int get(long key) {
    return values[find(key)];
  }

  private int find(long key) {
    int at = Tables.home(key, mask);
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  static KeyTable read(ByteBuffer in) {
    long[] keys = Tables.readLongs(in);
    return new KeyTable(keys, Tables.readInts(in));
  }

  void write(Sink out) {
    out.longs(keys);
    out.ints(values);
  }
}
