package attest.gazetteer;

import attest.place.SpareNames;
import java.util.Arrays;
import java.util.List;

/**
 * Which places of a dump have which GeoNames number, and how many other names each keeps; packed,
 * for there are millions.
 */
final class GeoNamesNumbers {
  private long[] numbers = new long[1024];
  private char[] countries = new char[1024];
  private byte[] spare = new byte[1024];
  private int size;
  private final LongSet keys = new LongSet();
  private boolean sorted;

  /** Adds the next place of the builder. */
  void add(long number, String country) {
    grow(size + 1);
    numbers[size] = number << 31 | size;
    countries[size] = packed(country);
    size++;
  }

  /** Notes the names that a place has from the start. */
  void note(int place, String name, List<String> others, String country) {
    grow(place + 1);
    keys.add(key(place, SpareNames.key(name, country)));
    others.forEach(other -> keys.add(key(place, SpareNames.key(other, country))));
    spare[place] = (byte) others.size();
  }

  private void grow(int length) {
    if (length > numbers.length) {
      int more = length + (length >> 1);
      numbers = Arrays.copyOf(numbers, more);
      countries = Arrays.copyOf(countries, more);
      spare = Arrays.copyOf(spare, more);
    }
  }

  private static char packed(String country) {
    return country.length() == 2 ? (char) (country.charAt(0) << 8 | country.charAt(1)) : 0;
  }

  private static long key(int place, String key) {
    return (long) place << 32 | key.hashCode() & 0xFFFF_FFFFL;
  }

  /** The place of a number; -1 where the dump has none or it was left aside. */
  int place(long number) {
    if (!sorted) {
      Arrays.sort(numbers, 0, size);
      sorted = true;
    }
    int at = Arrays.binarySearch(numbers, 0, size, number << 31);
    int next = at < 0 ? -at - 1 : at;
    return next < size && numbers[next] >>> 31 == number ? (int) (numbers[next] & 0x7FFFFFFF) : -1;
  }

  /** Whether a further name of a place is worth keeping; it counts as kept from then on. */
  boolean keeps(int place, String name) {
    if (spare[place] >= SpareNames.MOST) {
      return false;
    }
    char packed = countries[place];
    String country = packed == 0 ? "" : "" + (char) (packed >>> 8) + (char) (packed & 0xFF);
    String key = SpareNames.key(name, country);
    if (key.isEmpty() || !keys.add(key(place, key))) {
      return false;
    }
    spare[place]++;
    return true;
  }
}
