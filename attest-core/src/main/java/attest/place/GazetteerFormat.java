package attest.place;

import attest.model.Place;

/**
 * Layout of a gazetteer file, big-endian, made to be read where it lies: header, sources, units,
 * places, directory, names. Places are sorted by unit, so a place's units are found by its number.
 * Names stand in buckets by the hash of their skeleton; every name lists its places, most people
 * first.
 */
final class GazetteerFormat {
  static final int MAGIC = 0x41545047;
  static final int VERSION = 1;

  /** magic, version, places, units, names, directory bits, reference width, 5 section offsets. */
  static final int HEADER_BYTES = 12 * 4;

  /** Where the header says whether a section of {@link Remarks} ends the file: 1, else 0. */
  static final int REMARKED_AT = 22;

  /** kind and source, number, latitude, longitude, people; the reference to the name follows. */
  static final int PLACE_BYTES = 1 + 4 + 3 + 3 + 3;

  /** country, first place; the references to the names of province and district follow. */
  static final int UNIT_BYTES = 2 + 4;

  static final int NO_POINT = 0xFFFFFF;
  private static final int STEPS = 0xFFFFFE;

  private GazetteerFormat() {}

  static int hash(String skeleton) {
    int h = 0x811C9DC5;
    for (int i = 0; i < skeleton.length(); i++) {
      h = (h ^ skeleton.charAt(i)) * 0x01000193;
    }
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    return h ^ (h >>> 13);
  }

  /** A byte of the bare name, so that a look-up by the same name skips all others unread. */
  static byte mark(String bare) {
    return (byte) hash(bare);
  }

  static int packedLatitude(Place.Point point) {
    return (int) Math.round((point.latitude() + 90) / 180 * STEPS);
  }

  static int packedLongitude(Place.Point point) {
    return (int) Math.round((point.longitude() + 180) / 360 * STEPS);
  }

  static double latitude(int packed) {
    return rounded(packed * 180.0 / STEPS - 90);
  }

  static double longitude(int packed) {
    return rounded(packed * 360.0 / STEPS - 180);
  }

  /** Five decimals, about a metre: finer than the packed step. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 100_000) / 100_000.0;
  }

  /** Exact up to 8.3 million people, in steps of 1,024 above. */
  static int packedPopulation(long people) {
    if (people < 0x800000) {
      return (int) Math.max(0, people);
    }
    return 0x800000 | (int) Math.min(0x7FFFFF, people / 1024);
  }

  static long population(int packed) {
    return packed < 0x800000 ? packed : (packed & 0x7FFFFFL) * 1024;
  }
}
