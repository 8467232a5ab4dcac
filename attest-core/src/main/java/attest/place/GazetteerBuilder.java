package attest.place;

import attest.model.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a gazetteer from rows. The same rows in any order give the same bytes. A name of another
 * script than Latin, Cyrillic or Arabic has no key and is left out. Rows are kept packed, some
 * hundred bytes each.
 */
public final class GazetteerBuilder {
  private static final int MOST_SOURCES = 16;

  final List<String> sources = new ArrayList<>();
  final Map<PlaceRow.Unit, Integer> units = new HashMap<>();
  final NameColumns names = new NameColumns();
  final Map<Integer, Remark> remarks = new HashMap<>();
  final IntList unitOf = new IntList();
  final IntList sourceOf = new IntList();
  final IntList kinds = new IntList();
  final IntList numbers = new IntList();
  final IntList latitudes = new IntList();
  final IntList longitudes = new IntList();
  final IntList people = new IntList();
  final IntList firstNames = new IntList();

  /**
   * Adds a place.
   *
   * @throws IllegalArgumentException where a name is too long; then nothing was added
   */
  public GazetteerBuilder add(PlaceRow row) {
    int source = source(row.source());
    List<String> distinct = List.copyOf(new LinkedHashSet<>(row.names()));
    distinct.forEach(NameColumns::check);
    NameColumns.check(row.unit().province());
    NameColumns.check(row.unit().district());
    int first = names.add(size(), distinct.getFirst());
    firstNames.add(first);
    distinct.subList(1, distinct.size()).forEach(name -> names.add(unitOf.size(), name));
    sourceOf.add(source);
    kinds.add(row.kind().ordinal());
    numbers.add((int) row.number());
    Optional<Place.Point> point = row.point();
    latitudes.add(point.map(GazetteerFormat::packedLatitude).orElse(GazetteerFormat.NO_POINT));
    longitudes.add(point.map(GazetteerFormat::packedLongitude).orElse(0));
    people.add(GazetteerFormat.packedPopulation(row.population()));
    unitOf.add(units.computeIfAbsent(row.unit(), unit -> units.size()));
    return this;
  }

  /** Adds a place with what its list says of it beside. */
  public GazetteerBuilder add(PlaceRow row, Remark remark) {
    add(row);
    if (!remark.equals(Remark.NONE)) {
      remarks.put(size() - 1, remark);
    }
    return this;
  }

  /**
   * Adds a name of a place.
   *
   * @param place how many places had been added before it
   */
  public void addName(int place, String name) {
    NameColumns.check(name);
    names.add(place, name);
  }

  private int source(String source) {
    int known = sources.indexOf(source);
    if (known >= 0) {
      return known;
    }
    if (sources.size() == MOST_SOURCES) {
      throw new IllegalArgumentException("more than 16 sources: " + sources + ", " + source);
    }
    sources.add(source);
    return sources.size() - 1;
  }

  /** How many places have been added. */
  public int size() {
    return unitOf.size();
  }

  /** The gazetteer in memory, for tests and small lists. */
  public Gazetteer build() {
    return Gazetteer.of(ByteBuffer.wrap(bytes()));
  }

  /** Writes the file whole or not at all. */
  public void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path draft = Files.createTempFile(folder, "gazetteer", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        write(out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Writes the file's bytes; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    new GazetteerWriter(this).write(out);
  }

  /** The file's bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A row of a list kept by hand or in a test: no other names, no people known. */
  public static PlaceRow row(long number, String name, Place.Point point, PlaceRow.Unit unit) {
    return new PlaceRow(
        "attest", number, List.of(name), Place.Kind.TOWN, Optional.of(point), unit, 0);
  }
}
