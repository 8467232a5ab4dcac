package attest.place;

import attest.model.Place;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The places of one gazetteer file, read straight from its buffer: opening it parses nothing. Its
 * places are numbered from 0. Immutable and safe on any number of threads.
 */
final class GazetteerLayer {
  private static final List<Place.Kind> KINDS = List.of(Place.Kind.values());

  private final ByteBuffer bytes;
  private final int placeCount;
  private final int unitCount;
  private final int nameCount;
  private final int directoryBits;
  private final int refBytes;
  private final int unitsAt;
  private final int placesAt;
  private final int directoryAt;
  private final int namesAt;
  private final List<String> sources;
  private final Remarks remarks;
  private final AtomicReferenceArray<Place.Admin> admins;
  private final UsualNames usual;

  GazetteerLayer(ByteBuffer bytes, String from, UsualNames usual) {
    this.bytes = bytes;
    this.usual = usual;
    boolean ours =
        bytes.limit() >= GazetteerFormat.HEADER_BYTES
            && bytes.getInt(0) == GazetteerFormat.MAGIC
            && bytes.getInt(4) == GazetteerFormat.VERSION
            && bytes.getInt(44) == bytes.limit();
    if (!ours) {
      throw new IllegalArgumentException(from + " is no whole gazetteer file of this version");
    }
    placeCount = bytes.getInt(8);
    unitCount = bytes.getInt(12);
    nameCount = bytes.getInt(16);
    directoryBits = bytes.get(20);
    refBytes = bytes.get(21);
    unitsAt = bytes.getInt(28);
    placesAt = bytes.getInt(32);
    directoryAt = bytes.getInt(36);
    namesAt = bytes.getInt(40);
    sources = List.of(text(bytes.getInt(24), unitsAt).split(",", -1));
    remarks = Remarks.in(bytes);
    admins = new AtomicReferenceArray<>(unitCount);
  }

  /** How many places it holds. */
  int size() {
    return placeCount;
  }

  /** How many distinct names it holds. */
  int names() {
    return nameCount;
  }

  /** The usual name of a place. */
  String nameOf(int number) {
    return nameAt(ref(placeAt(number) + GazetteerFormat.PLACE_BYTES));
  }

  /**
   * Adds the names that are alike enough.
   *
   * @param first what the numbers of its places start with
   */
  void addHits(Likeness.Sought sought, int first, List<Gazetteer.Hit> hits) {
    int bucket = sought.hash() >>> (32 - directoryBits);
    int at = namesAt + ref(directoryAt + bucket * refBytes);
    int end = namesAt + ref(directoryAt + (bucket + 1) * refBytes);
    while (at < end) {
      int listAt = at + 2 + (bytes.get(at + 1) & 0xFF);
      int count = bytes.getShort(listAt) & 0xFFFF;
      double likeness = sought.likeness(bytes, at, listAt);
      if (likeness > 0) {
        Numbers places = new Numbers(listAt + 2, count, first);
        hits.add(new Gazetteer.Hit(text(at + 2, listAt), likeness, places));
      }
      at = listAt + 2 + count * refBytes;
    }
  }

  /** What stands behind the colon of a place's id. */
  private String code(int number) {
    return remarks
        .of(number)
        .map(Remark::code)
        .filter(code -> !code.isEmpty())
        .orElseGet(() -> Long.toString(numberInSource(number)));
  }

  Optional<Remark> remark(int number) {
    return remarks.of(number);
  }

  String sourceOf(int number) {
    return sources.get(bytes.get(placeAt(number)) & 0x0F);
  }

  long numberInSource(int number) {
    return bytes.getInt(placeAt(number) + 1) & 0xFFFF_FFFFL;
  }

  /** A place by its number here, 0 to {@link #size()}. */
  Place place(int number) {
    int at = placeAt(number);
    int kindAndSource = bytes.get(at) & 0xFF;
    int unit = unitOf(number);
    String country = country(unit);
    Place.Kind kind = KINDS.get(kindAndSource >>> 4);
    String name = nameAt(ref(at + GazetteerFormat.PLACE_BYTES));
    return new Place(
        sources.get(kindAndSource & 0x0F) + ":" + code(number),
        kind == Place.Kind.PROVINCE ? usual.province(country, name) : usual.place(country, name),
        kind,
        point(number),
        admin(unit),
        population(number));
  }

  /** A unit's names, made once: most places share theirs with many. */
  private Place.Admin admin(int unit) {
    Place.Admin known = admins.get(unit);
    if (known != null) {
      return known;
    }
    String country = country(unit);
    int at = unitAt(unit) + GazetteerFormat.UNIT_BYTES;
    Place.Admin admin =
        new Place.Admin(
            said(country),
            said(usual.province(country, nameAt(ref(at)))),
            said(usual.place(country, nameAt(ref(at + refBytes)))));
    admins.set(unit, admin);
    return admin;
  }

  Place.Kind kind(int number) {
    return KINDS.get((bytes.get(placeAt(number)) & 0xFF) >>> 4);
  }

  long population(int number) {
    return GazetteerFormat.population(three(placeAt(number) + 11));
  }

  Optional<Place.Point> point(int number) {
    int at = placeAt(number);
    int latitude = three(at + 5);
    if (latitude == GazetteerFormat.NO_POINT) {
      return Optional.empty();
    }
    return Optional.of(
        new Place.Point(
            GazetteerFormat.latitude(latitude), GazetteerFormat.longitude(three(at + 8))));
  }

  /** ISO code of the country that a place lies in; empty = none. */
  String countryOf(int number) {
    return country(unitOf(number));
  }

  /** Name of the first-order unit that a place lies in; empty = not known. */
  String provinceOf(int number) {
    int unit = unitOf(number);
    String name = nameAt(ref(unitAt(unit) + GazetteerFormat.UNIT_BYTES));
    return usual.province(country(unit), name);
  }

  private String country(int unit) {
    int code = bytes.getShort(unitAt(unit));
    return code == 0 ? "" : "" + (char) (code >>> 8) + (char) (code & 0xFF);
  }

  private static Optional<String> said(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private int unitOf(int place) {
    int low = 0;
    int high = unitCount - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (bytes.getInt(unitAt(middle) + 2) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int unitAt(int unit) {
    return unitsAt + unit * (GazetteerFormat.UNIT_BYTES + 2 * refBytes);
  }

  private int placeAt(int place) {
    if (place < 0 || place >= placeCount) {
      throw new IndexOutOfBoundsException("place " + place + " of " + placeCount);
    }
    return placesAt + place * (GazetteerFormat.PLACE_BYTES + refBytes);
  }

  /** The name whose entry starts there; the first entry of all is the empty name. */
  private String nameAt(int ref) {
    int at = namesAt + ref;
    return text(at + 2, at + 2 + (bytes.get(at + 1) & 0xFF));
  }

  private String text(int from, int to) {
    byte[] raw = new byte[to - from];
    bytes.get(from, raw);
    return new String(raw, StandardCharsets.UTF_8);
  }

  private int three(int at) {
    return (bytes.getShort(at) & 0xFFFF) << 8 | bytes.get(at + 2) & 0xFF;
  }

  private int ref(int at) {
    return refBytes == 3 ? three(at) : bytes.getInt(at);
  }

  /** A view of place numbers in the buffer. */
  private final class Numbers extends AbstractList<Integer> {
    private final int at;
    private final int count;
    private final int first;

    Numbers(int at, int count, int first) {
      this.at = at;
      this.count = count;
      this.first = first;
    }

    @Override
    public Integer get(int index) {
      Objects.checkIndex(index, count);
      return first + ref(at + index * refBytes);
    }

    @Override
    public int size() {
      return count;
    }
  }
}
