package attest.place;

import attest.model.Place;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes a gazetteer from rows. The same rows in any order give the same bytes. A name of another
 * script than Latin, Cyrillic or Arabic has no key and is left out.
 */
public final class GazetteerBuilder {
  private static final int LONGEST_NAME = 255;
  private static final int MOST_PLACES_OF_ONE_NAME = 0xFFFF;

  private final List<PlaceRow> rows = new ArrayList<>();

  /** Adds a place. */
  public GazetteerBuilder add(PlaceRow row) {
    rows.add(row);
    return this;
  }

  /** How many places have been added. */
  public int size() {
    return rows.size();
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
      Files.write(draft, bytes());
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The file's bytes. */
  public byte[] bytes() {
    List<PlaceRow> sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparing(PlaceRow::unit)
            .thenComparing(PlaceRow::source)
            .thenComparingLong(PlaceRow::number));
    try {
      return new Draft(sorted).bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name with its keys and places, on its way into the file. */
  private static final class Name {
    final String text;
    final int hash;
    final byte mark;
    final List<Integer> places = new ArrayList<>();
    int ref;

    Name(String text) {
      this.text = text;
      NameKey key = NameKey.of(text);
      this.hash = GazetteerFormat.hash(key.skeleton());
      this.mark = GazetteerFormat.mark(NameKey.bare(key.folded()));
    }

    byte[] utf8() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** One run of the writer. */
  private static final class Draft {
    private final List<PlaceRow> rows;
    private final Map<String, Name> names = new HashMap<>();
    private final List<Name> order = new ArrayList<>();
    private final List<String> sources;
    private int directoryBits;
    private int refBytes;

    Draft(List<PlaceRow> rows) {
      this.rows = rows;
      Set<String> named = new TreeSet<>();
      rows.forEach(row -> named.add(row.source()));
      sources = List.copyOf(named);
      if (sources.size() > 16) {
        throw new IllegalArgumentException("more than 16 sources: " + sources);
      }
      collectNames();
    }

    private void collectNames() {
      for (int place = 0; place < rows.size(); place++) {
        PlaceRow row = rows.get(place);
        name(row.unit().province());
        name(row.unit().district());
        for (String text : new LinkedHashSet<>(row.names())) {
          name(text).places.add(place);
        }
      }
      names.remove("");
      order.addAll(names.values());
      order.sort(
          Comparator.comparing((Name name) -> Integer.toUnsignedLong(name.hash))
              .thenComparing(name -> name.text));
      Comparator<Integer> byPeople =
          Comparator.comparingLong((Integer place) -> rows.get(place).population()).reversed();
      order.forEach(name -> name.places.sort(byPeople.thenComparing(Comparator.naturalOrder())));
      directoryBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(Math.max(1, order.size() / 4)));
      long size = order.stream().mapToLong(n -> 4 + n.utf8().length + 4L * n.places.size()).sum();
      refBytes = size < 0xF00000 && rows.size() < 0xFFFFFF ? 3 : 4;
    }

    private Name name(String text) {
      if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
        throw new IllegalArgumentException("name longer than 255 bytes: " + text);
      }
      return names.computeIfAbsent(text, Name::new);
    }

    byte[] bytes() throws IOException {
      byte[] nameBytes = names();
      byte[] directory = directory(nameBytes.length);
      byte[] places = places();
      byte[] unitBytes = units();
      byte[] sourceBytes = String.join(",", sources).getBytes(StandardCharsets.UTF_8);
      int sourcesAt = GazetteerFormat.HEADER_BYTES;
      int unitsAt = sourcesAt + sourceBytes.length;
      int placesAt = unitsAt + unitBytes.length;
      int directoryAt = placesAt + places.length;
      int namesAt = directoryAt + directory.length;
      int end = Math.addExact(namesAt, nameBytes.length);
      ByteBuffer out = ByteBuffer.allocate(end);
      out.putInt(GazetteerFormat.MAGIC).putInt(GazetteerFormat.VERSION);
      out.putInt(rows.size()).putInt(unitCount()).putInt(order.size());
      out.put((byte) directoryBits).put((byte) refBytes).putShort((short) 0);
      out.putInt(sourcesAt).putInt(unitsAt).putInt(placesAt).putInt(directoryAt).putInt(namesAt);
      out.putInt(end);
      out.put(sourceBytes).put(unitBytes).put(places).put(directory).put(nameBytes);
      return out.array();
    }

    /** All name entries; the empty name stands first, before the first bucket. */
    private byte[] names() throws IOException {
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(raw);
      out.writeInt(0);
      for (Name name : order) {
        name.ref = out.size();
        byte[] utf8 = name.utf8();
        int count = Math.min(name.places.size(), MOST_PLACES_OF_ONE_NAME);
        out.writeByte(name.mark);
        out.writeByte(utf8.length);
        out.write(utf8);
        out.writeShort(count);
        for (int i = 0; i < count; i++) {
          ref(out, name.places.get(i));
        }
      }
      return raw.toByteArray();
    }

    private byte[] directory(int namesLength) throws IOException {
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(raw);
      int next = 0;
      for (int bucket = 0; bucket < 1 << directoryBits; bucket++) {
        while (next < order.size() && order.get(next).hash >>> (32 - directoryBits) < bucket) {
          next++;
        }
        ref(out, next < order.size() ? order.get(next).ref : namesLength);
      }
      ref(out, namesLength);
      return raw.toByteArray();
    }

    private byte[] places() throws IOException {
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(raw);
      for (PlaceRow row : rows) {
        out.writeByte(row.kind().ordinal() << 4 | sources.indexOf(row.source()));
        out.writeInt((int) row.number());
        three(
            out, row.point().map(GazetteerFormat::packedLatitude).orElse(GazetteerFormat.NO_POINT));
        three(out, row.point().map(GazetteerFormat::packedLongitude).orElse(0));
        three(out, GazetteerFormat.packedPopulation(row.population()));
        ref(out, refOf(row.names().getFirst()));
      }
      return raw.toByteArray();
    }

    private Map<PlaceRow.Unit, Integer> firstPlaces() {
      Map<PlaceRow.Unit, Integer> first = new TreeMap<>();
      for (int place = 0; place < rows.size(); place++) {
        first.putIfAbsent(rows.get(place).unit(), place);
      }
      return first;
    }

    private int unitCount() {
      return firstPlaces().size();
    }

    private byte[] units() throws IOException {
      ByteArrayOutputStream raw = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(raw);
      for (Map.Entry<PlaceRow.Unit, Integer> entry : firstPlaces().entrySet()) {
        PlaceRow.Unit unit = entry.getKey();
        boolean coded = unit.country().length() == 2;
        out.writeByte(coded ? unit.country().charAt(0) : 0);
        out.writeByte(coded ? unit.country().charAt(1) : 0);
        out.writeInt(entry.getValue());
        ref(out, refOf(unit.province()));
        ref(out, refOf(unit.district()));
      }
      return raw.toByteArray();
    }

    private int refOf(String text) {
      Name name = names.get(text);
      return name == null ? 0 : name.ref;
    }

    private void ref(DataOutputStream out, int value) throws IOException {
      if (refBytes == 3) {
        three(out, value);
      } else {
        out.writeInt(value);
      }
    }

    private static void three(DataOutputStream out, int value) throws IOException {
      out.writeShort(value >>> 8);
      out.writeByte(value);
    }
  }

  /** A row of a list kept by hand or in a test: no other names, no people known. */
  public static PlaceRow row(long number, String name, Place.Point point, PlaceRow.Unit unit) {
    return new PlaceRow(
        "attest", number, List.of(name), Place.Kind.TOWN, java.util.Optional.of(point), unit, 0);
  }
}
