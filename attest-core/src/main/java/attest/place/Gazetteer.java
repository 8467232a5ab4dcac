package attest.place;

import attest.model.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places of the world by name, read straight from one buffer (a mapped file): opening it parses
 * nothing. Immutable and safe on any number of threads. Points are rounded to about two metres.
 */
public final class Gazetteer {
  /** Name of the shipped file among the resources of this package. */
  static final String SHIPPED = "gazetteer.bin";

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
  private final UsualNames usual = new UsualNames();

  private Gazetteer(ByteBuffer bytes, String from) {
    this.bytes = bytes;
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
  }

  /** The shipped gazetteer: GeoNames, Who's On First and regions of our own list. */
  public static Gazetteer builtIn() {
    URL url = Gazetteer.class.getResource(SHIPPED);
    if (url == null) {
      throw new IllegalStateException("the shipped gazetteer is not on the class path");
    }
    try {
      if (url.getProtocol().equals("file")) {
        return open(Path.of(URI.create(url.toString())));
      }
      try (InputStream in = url.openStream()) {
        return of(ByteBuffer.wrap(in.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Maps a gazetteer file. */
  public static Gazetteer open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new Gazetteer(
          channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
    }
  }

  /** A gazetteer that stands in memory, as {@link GazetteerBuilder#bytes} makes it. */
  public static Gazetteer of(ByteBuffer bytes) {
    return new Gazetteer(bytes.asReadOnlyBuffer(), "the buffer");
  }

  /** How many places it holds. */
  public int size() {
    return placeCount;
  }

  /** All its places. */
  public Stream<Place> places() {
    return IntStream.range(0, placeCount).mapToObj(this::place);
  }

  /** How many distinct names it holds. */
  public int names() {
    return nameCount;
  }

  /**
   * A place that a name may stand for.
   *
   * @param place the place
   * @param name the gazetteer's spelling that fits best
   * @param likeness 1 = same but for case, marks and hyphens; .97 = same but for the article
   */
  public record Match(Place place, String name, double likeness) {}

  /** Places whose name is spelled so, but for case, marks and hyphens; most people first. */
  public List<Match> find(String name) {
    return matches(hits(NameKey.of(name), 1));
  }

  /** Places whose name may be a romanisation of the same name, at least that alike; best first. */
  public List<Match> findLike(String name, double leastLikeness) {
    return matches(hits(NameKey.of(name), leastLikeness));
  }

  private List<Match> matches(List<Hit> hits) {
    List<Match> all = new ArrayList<>();
    for (Hit hit : hits) {
      for (int place : hit.places()) {
        all.add(new Match(place(place), hit.name(), hit.likeness()));
      }
    }
    all.sort(
        Comparator.comparingDouble(Match::likeness)
            .thenComparingLong(match -> match.place().population())
            .reversed());
    return all;
  }

  /** A name of the gazetteer with the numbers of its places. */
  record Hit(String name, double likeness, List<Integer> places) {}

  /** The usual name of a place. */
  String nameOf(int number) {
    return nameAt(ref(placeAt(number) + GazetteerFormat.PLACE_BYTES));
  }

  /** Names at least that alike, best first; only those of the best spelling where one is exact. */
  List<Hit> hits(NameKey key, double leastLikeness) {
    List<Hit> hits = new ArrayList<>();
    if (key.skeleton().isEmpty()) {
      return hits;
    }
    int hash = GazetteerFormat.hash(key.skeleton());
    int bucket = hash >>> (32 - directoryBits);
    boolean sameAlone = Likeness.isOfSameNamesAlone(leastLikeness);
    byte sought = GazetteerFormat.mark(NameKey.bare(key.folded()));
    Spelling name = new Spelling();
    Likeness likenessTo = new Likeness(key.folded(), leastLikeness);
    int at = namesAt + ref(directoryAt + bucket * refBytes);
    int end = namesAt + ref(directoryAt + (bucket + 1) * refBytes);
    while (at < end) {
      int length = bytes.get(at + 1) & 0xFF;
      int listAt = at + 2 + length;
      int count = bytes.getShort(listAt) & 0xFFFF;
      if (!sameAlone || bytes.get(at) == sought) {
        name.read(bytes, at + 2, listAt);
        if (name.hasSkeleton(key.skeleton())) {
          double likeness = likenessTo.of(name);
          if (likeness >= leastLikeness) {
            hits.add(new Hit(text(at + 2, listAt), likeness, new Numbers(listAt + 2, count)));
          }
        }
      }
      at = listAt + 2 + count * refBytes;
    }
    hits.sort(Comparator.comparingDouble(Hit::likeness).reversed());
    return hits;
  }

  /** A place by its number here, 0 to {@link #size()}. */
  Place place(int number) {
    int at = placeAt(number);
    int kindAndSource = bytes.get(at) & 0xFF;
    int unit = unitOf(number);
    String country = country(unit);
    int unitAt = unitAt(unit) + GazetteerFormat.UNIT_BYTES;
    Place.Kind kind = Place.Kind.values()[kindAndSource >>> 4];
    String name = nameAt(ref(at + GazetteerFormat.PLACE_BYTES));
    return new Place(
        sources.get(kindAndSource & 0x0F) + ":" + (bytes.getInt(at + 1) & 0xFFFF_FFFFL),
        kind == Place.Kind.PROVINCE ? usual.province(country, name) : usual.place(country, name),
        kind,
        point(number),
        new Place.Admin(
            said(country),
            said(usual.province(country, nameAt(ref(unitAt)))),
            said(usual.place(country, nameAt(ref(unitAt + refBytes))))),
        population(number));
  }

  Place.Kind kind(int number) {
    return Place.Kind.values()[(bytes.get(placeAt(number)) & 0xFF) >>> 4];
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
  private final class Numbers extends java.util.AbstractList<Integer> {
    private final int at;
    private final int count;

    Numbers(int at, int count) {
      this.at = at;
      this.count = count;
    }

    @Override
    public Integer get(int index) {
      java.util.Objects.checkIndex(index, count);
      return ref(at + index * refBytes);
    }

    @Override
    public int size() {
      return count;
    }
  }
}
