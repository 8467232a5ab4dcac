package attest.language;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The weights of a decision between up to 255 classes, of which a feature speaks for a few. A slot
 * is one long: 24 bits that check the key, 8 bits for the number of entries, 32 bits for where they
 * start; an entry is the class (upper 16 bits) and its weight (lower 16 bits).
 */
public final class ClassWeights implements Scorer {
  private final int classes;
  private final long[] slots;
  private final int[] entries;
  private final int mask;

  private ClassWeights(int classes, long[] slots, int[] entries) {
    this.classes = classes;
    this.slots = slots;
    this.entries = entries;
    this.mask = slots.length - 1;
  }

  /**
   * Packs weights.
   *
   * @param keys the features' keys
   * @param weights those of each feature, one a class, in the order of the keys; 0 is left out
   * @param classes how many
   */
  public static ClassWeights pack(long[] keys, short[] weights, int classes) {
    long[] slots = new long[Tables.capacity(keys.length)];
    int[] entries = new int[weights.length];
    ClassWeights packed = new ClassWeights(classes, slots, entries);
    int used = 0;
    for (int i = 0; i < keys.length; i++) {
      int start = used;
      for (int label = 0; label < classes; label++) {
        short weight = weights[i * classes + label];
        if (weight != 0) {
          entries[used++] = label << 16 | weight & 0xffff;
        }
      }
      if (used > start) {
        packed.put(keys[i], (long) (used - start) << 32 | start);
      }
    }
    return new ClassWeights(classes, slots, Arrays.copyOf(entries, used));
  }

  private void put(long key, long where) {
    int at = Tables.home(key, mask);
    while (slots[at] != 0) {
      at = at + 1 & mask;
    }
    slots[at] = check(key) << 40 | where;
  }

  @Override
  public void score(Features features, int[] scores) {
    int found = find(features);
    long[] fetched = features.fetched;
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < found; i++) {
      int start = (int) fetched[i];
      int end = start + ((int) (fetched[i] >>> 32) & 0xff);
      for (int at = start; at < end; at++) {
        int entry = entries[at];
        scores[entry >>> 16] += (short) entry;
      }
    }
  }

  /**
   * Fetches the slots that hold one of the features to the front; how many there are. It looks at
   * the first entry of each, so that memory is asked for all of them before any is added.
   */
  private int find(Features features) {
    int size = features.size();
    long[] fetched = features.fetched;
    for (int i = 0; i < size; i++) {
      fetched[i] = slots[Tables.home(features.key(i), mask)];
    }
    int found = 0;
    int touched = 0;
    for (int i = 0; i < size; i++) {
      long slot = fetched[i];
      if (slot != 0 && slot >>> 40 != check(features.key(i))) {
        slot = find(features.key(i));
      }
      if (slot != 0) {
        touched |= entries[(int) slot];
        fetched[found++] = slot;
      }
    }
    return touched == 0 ? 0 : found;
  }

  /** The slot of a key that is not at its home; 0 if there is none. */
  private long find(long key) {
    long check = check(key);
    int at = Tables.home(key, mask) + 1 & mask;
    while (slots[at] != 0 && slots[at] >>> 40 != check) {
      at = at + 1 & mask;
    }
    return slots[at];
  }

  private static long check(long key) {
    return key >>> 40 | 1;
  }

  static ClassWeights read(ByteBuffer in) {
    int classes = in.getInt();
    BitSet used = Tables.readPlaces(in);
    long[] slots = new long[in.getInt()];
    int[] heads = Tables.readInts(in);
    byte[] labels = Tables.readBytes(in);
    int[] entries = new int[labels.length];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = (labels[i] & 0xff) << 16 | in.getShort() & 0xffff;
    }
    int next = 0;
    int start = 0;
    for (int at = used.nextSetBit(0); at >= 0; at = used.nextSetBit(at + 1)) {
      long head = heads[next++] & 0xffffffffL;
      slots[at] = head >>> 8 << 40 | (head & 0xff) << 32 | start;
      start += (int) (head & 0xff);
    }
    return new ClassWeights(classes, slots, entries);
  }

  /** Writes the slots in use as check and count; the entries stand in the order of the slots. */
  void write(Sink out) {
    BitSet used = Tables.places(slots);
    int[] heads = new int[used.cardinality()];
    byte[] labels = new byte[entries.length];
    short[] weights = new short[entries.length];
    int next = 0;
    int written = 0;
    for (int at = used.nextSetBit(0); at >= 0; at = used.nextSetBit(at + 1)) {
      int count = (int) (slots[at] >>> 32) & 0xff;
      heads[next++] = (int) (slots[at] >>> 40 << 8) | count;
      for (int i = 0; i < count; i++) {
        int entry = entries[(int) slots[at] + i];
        labels[written] = (byte) (entry >>> 16);
        weights[written++] = (short) entry;
      }
    }
    out.number(classes);
    out.longs(used.toLongArray());
    out.number(slots.length);
    out.ints(heads);
    out.bytes(labels);
    out.shorts(weights);
  }
}
