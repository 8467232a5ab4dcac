package attest.language;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The weights of a decision between three moves. A slot is one long: 16 bits that check the
 * feature's key and three weights of 16 bits, so that a feature costs one memory access.
 */
public final class ArcWeights implements Scorer {
  private final long[] slots;
  private final int mask;

  private ArcWeights(long[] slots) {
    this.slots = slots;
    this.mask = slots.length - 1;
  }

  /**
   * Packs weights.
   *
   * @param keys the features' keys
   * @param weights three of each feature, in the order of the keys, each of 16 bits
   */
  public static ArcWeights pack(long[] keys, short[] weights) {
    ArcWeights packed = new ArcWeights(new long[Tables.capacity(keys.length)]);
    for (int i = 0; i < keys.length; i++) {
      long slot = check(keys[i]) << 48;
      for (int move = 0; move < 3; move++) {
        slot |= (weights[3 * i + move] & 0xffffL) << (16 * move);
      }
      packed.put(keys[i], slot);
    }
    return packed;
  }

  private void put(long key, long slot) {
    int at = Tables.home(key, mask);
    while (slots[at] != 0) {
      at = at + 1 & mask;
    }
    slots[at] = slot;
  }

  @Override
  public void score(Features features, int[] scores) {
    int size = features.size();
    long[] fetched = features.fetched;
    for (int i = 0; i < size; i++) {
      fetched[i] = slots[Tables.home(features.key(i), mask)];
    }
    int first = 0;
    int second = 0;
    int third = 0;
    for (int i = 0; i < size; i++) {
      long slot = fetched[i];
      long check = check(features.key(i));
      if (slot != 0 && slot >>> 48 != check) {
        slot = find(features.key(i), check);
      }
      first += (short) slot;
      second += (short) (slot >> 16);
      third += (short) (slot >> 32);
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }

  /** The slot of a key that is not at its home; 0 if there is none. */
  private long find(long key, long check) {
    int at = Tables.home(key, mask) + 1 & mask;
    while (slots[at] != 0 && slots[at] >>> 48 != check) {
      at = at + 1 & mask;
    }
    return slots[at];
  }

  /** Never 0, so that a slot in use is never 0. */
  private static long check(long key) {
    return key >>> 48 | 1;
  }

  static ArcWeights read(ByteBuffer in) {
    BitSet used = Tables.readPlaces(in);
    long[] slots = new long[in.getInt()];
    long[] packed = Tables.readLongs(in);
    int next = 0;
    for (int at = used.nextSetBit(0); at >= 0; at = used.nextSetBit(at + 1)) {
      slots[at] = packed[next++];
    }
    return new ArcWeights(slots);
  }

  /** Writes which slots are in use and what they hold. */
  void write(Sink out) {
    out.longs(Tables.places(slots).toLongArray());
    out.number(slots.length);
    out.longs(Arrays.stream(slots).filter(slot -> slot != 0).toArray());
  }
}
