package attest.language;

/**
 * The features of one decision: each a 64-bit key made from the template's number and what it saw.
 * Filled anew for every decision; not safe to share between threads.
 */
public final class Features {
  private static final int MOST = 192;

  /** Room for what a table holds at each key's home: fetching all at once spares waiting. */
  final long[] fetched = new long[MOST];

  private final long[] keys = new long[MOST];
  private int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  public long key(int at) {
    return keys[at];
  }

  /** Adds what the template with the given number saw. */
  void add(int template, long seen) {
    keys[size++] = mix(seen * 0x100000001B3L + template * 0x9E3779B97F4A7C15L);
  }

  /** Scatters the bits of a value; the same on every machine. */
  static long mix(long value) {
    long h = value;
    h ^= h >>> 32;
    h *= 0x9E3779B97F4A7C15L;
    h ^= h >>> 29;
    h *= 0xBF58476D1CE4E5B9L;
    h ^= h >>> 32;
    return h;
  }

  static long pair(long a, long b) {
    return a * 0x9E3779B97F4A7C15L + (b ^ b >>> 31);
  }

  static long triple(long a, long b, long c) {
    return pair(pair(a, b), c);
  }
}
