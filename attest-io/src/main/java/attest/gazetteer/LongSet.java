package attest.gazetteer;

import java.util.Arrays;

/** A set of numbers without an object for each; {@link Long#MIN_VALUE} cannot be in it. */
final class LongSet {
  private static final long FREE = Long.MIN_VALUE;

  private long[] slots = filled(1 << 10);
  private int size;

  /** Adds a number; false where it is there. */
  boolean add(long number) {
    if (size >= slots.length / 2) {
      long[] old = slots;
      slots = filled(old.length * 2);
      for (long each : old) {
        if (each != FREE) {
          slots[slot(each)] = each;
        }
      }
    }
    int slot = slot(number);
    if (slots[slot] == number) {
      return false;
    }
    slots[slot] = number;
    size++;
    return true;
  }

  private int slot(long number) {
    long mixed = number * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (slots.length - 1);
    while (slots[slot] != FREE && slots[slot] != number) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private static long[] filled(int length) {
    long[] slots = new long[length];
    Arrays.fill(slots, FREE);
    return slots;
  }
}
