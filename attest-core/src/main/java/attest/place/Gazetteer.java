package attest.place;

import attest.model.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places of the world by name, read straight from their files: one layer is shipped, others are
 * laid over it. Where two layers tell the same place, the one laid over the other answers.
 * Immutable and safe on any number of threads. Points are rounded to about two metres.
 */
public final class Gazetteer {
  /** Name of the shipped file among the resources of this package. */
  static final String SHIPPED = "gazetteer.bin";

  private final List<GazetteerLayer> layers;

  /** Number of each layer's first place, and behind the last one the number of all. */
  private final int[] firsts;

  private Gazetteer(List<GazetteerLayer> layers) {
    this.layers = List.copyOf(layers);
    firsts = new int[layers.size() + 1];
    for (int i = 0; i < layers.size(); i++) {
      firsts[i + 1] = Math.addExact(firsts[i], layers.get(i).size());
    }
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

  /** Maps a gazetteer file of one layer. */
  public static Gazetteer open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
    }
  }

  /** A gazetteer that stands in memory, as {@link GazetteerBuilder#bytes} makes it. */
  public static Gazetteer of(ByteBuffer bytes) {
    return of(bytes.asReadOnlyBuffer(), "the buffer");
  }

  private static Gazetteer of(ByteBuffer bytes, String from) {
    return new Gazetteer(List.of(new GazetteerLayer(bytes, from, new UsualNames())));
  }

  /** This gazetteer with the layers of another laid over it. */
  public Gazetteer under(Gazetteer over) {
    List<GazetteerLayer> all = new ArrayList<>(layers);
    all.addAll(over.layers);
    return new Gazetteer(all);
  }

  /** How many places it holds. */
  public int size() {
    return firsts[layers.size()];
  }

  /** How many distinct names its layers hold. */
  public int names() {
    return layers.stream().mapToInt(GazetteerLayer::names).sum();
  }

  /** All its places. */
  public Stream<Place> places() {
    return IntStream.range(0, size()).mapToObj(this::place);
  }

  /**
   * A place that a name may stand for.
   *
   * @param place the place
   * @param name the gazetteer's spelling that fits best
   * @param likeness 1 = same but for case, marks and hyphens; .97 = same but for the article
   * @param note what its list notes on it; empty = nothing
   */
  public record Match(Place place, String name, double likeness, String note) {}

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
      for (int number : hit.places()) {
        String note = remark(number).map(Remark::note).orElse("");
        all.add(new Match(place(number), hit.name(), hit.likeness(), note));
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

  /** Names at least that alike, best first; only those of the best spelling where one is exact. */
  List<Hit> hits(NameKey key, double leastLikeness) {
    List<Hit> hits = new ArrayList<>();
    if (key.skeleton().isEmpty()) {
      return hits;
    }
    Likeness.Sought sought = new Likeness.Sought(key, leastLikeness);
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).addHits(sought, firsts[i], hits);
    }
    List<Hit> once = layers.size() == 1 ? hits : new Repeats(this).without(hits);
    once.sort(Comparator.comparingDouble(Hit::likeness).reversed());
    return once;
  }

  private int layerOf(int number) {
    int layer = 0;
    while (number >= firsts[layer + 1]) {
      layer++;
    }
    return layer;
  }

  /** A place by its number here, 0 to {@link #size()}. */
  Place place(int number) {
    int layer = layerOf(number);
    return layers.get(layer).place(number - firsts[layer]);
  }

  /** The usual name of a place. */
  String nameOf(int number) {
    int layer = layerOf(number);
    return layers.get(layer).nameOf(number - firsts[layer]);
  }

  Place.Kind kind(int number) {
    int layer = layerOf(number);
    return layers.get(layer).kind(number - firsts[layer]);
  }

  long population(int number) {
    int layer = layerOf(number);
    return layers.get(layer).population(number - firsts[layer]);
  }

  Optional<Place.Point> point(int number) {
    int layer = layerOf(number);
    return layers.get(layer).point(number - firsts[layer]);
  }

  /** ISO code of the country that a place lies in; empty = none. */
  String countryOf(int number) {
    int layer = layerOf(number);
    return layers.get(layer).countryOf(number - firsts[layer]);
  }

  /** Name of the first-order unit that a place lies in; empty = not known. */
  String provinceOf(int number) {
    int layer = layerOf(number);
    return layers.get(layer).provinceOf(number - firsts[layer]);
  }

  private Optional<Remark> remark(int number) {
    int layer = layerOf(number);
    return layers.get(layer).remark(number - firsts[layer]);
  }

  /** Whether the second place stands in a layer that is laid over the first one's. */
  boolean isOver(int number, int over) {
    return layerOf(over) > layerOf(number);
  }

  /** Whether two entries have the same number of the same source. */
  boolean isSameEntry(int number, int other) {
    int layer = layerOf(number);
    int otherLayer = layerOf(other);
    GazetteerLayer one = layers.get(layer);
    GazetteerLayer two = layers.get(otherLayer);
    return one.numberInSource(number - firsts[layer])
            == two.numberInSource(other - firsts[otherLayer])
        && one.sourceOf(number - firsts[layer]).equals(two.sourceOf(other - firsts[otherLayer]));
  }
}
