package attest.language;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** What the packed tables of weights share: sizes, places of keys, reading of long runs. */
final class Tables {
  private Tables() {}

  /** The number of slots for the given number of keys: a power of two, at most 3/4 full. */
  static int capacity(int keys) {
    int capacity = 16;
    while (capacity * 3L < keys * 4L) {
      capacity *= 2;
    }
    return capacity;
  }

  static int home(long key, int mask) {
    return (int) key & mask;
  }

  static long[] readLongs(ByteBuffer in) {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    in.position(in.position() + values.length * Long.BYTES);
    return values;
  }

  static int[] readInts(ByteBuffer in) {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    return values;
  }

  /** Which slots of a table are in use. */
  static BitSet places(long[] slots) {
    BitSet places = new BitSet(slots.length);
    for (int at = 0; at < slots.length; at++) {
      places.set(at, slots[at] != 0);
    }
    return places;
  }

  static BitSet readPlaces(ByteBuffer in) {
    return BitSet.valueOf(readLongs(in));
  }

  static byte[] readBytes(ByteBuffer in) {
    byte[] values = new byte[in.getInt()];
    in.get(values);
    return values;
  }
}
