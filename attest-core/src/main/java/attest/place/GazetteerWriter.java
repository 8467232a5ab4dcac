package attest.place;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One run that puts a builder's rows in order and writes them, see {@link GazetteerFormat}. */
final class GazetteerWriter {
  private static final int MOST_PLACES_OF_ONE_NAME = 0xFFFF;

  private final GazetteerBuilder rows;
  private final List<String> sources;
  private final List<PlaceRow.Unit> units;

  /** Row of each place, and place of each row. */
  private final int[] rowOf;

  private final int[] placeOf;

  /** Names in file order, see {@link NameColumns#sorted}. */
  private final long[] order;

  /** Where each name's entry starts; names of one text share one entry. */
  private final int[] refs;

  /** Names of each unit's province and district. */
  private final Map<PlaceRow.Unit, int[]> unitNames = new HashMap<>();

  private final SortedMap<Integer, Remark> remarks = new TreeMap<>();
  private int distinctNames;
  private int directoryBits;
  private int refBytes;
  private int namesLength;

  GazetteerWriter(GazetteerBuilder rows) {
    this.rows = rows;
    sources = rows.sources.stream().sorted().toList();
    units = new ArrayList<>(rows.units.keySet());
    units.sort(Comparator.naturalOrder());
    rowOf = placesInOrder();
    placeOf = new int[rowOf.length];
    for (int place = 0; place < rowOf.length; place++) {
      placeOf[rowOf[place]] = place;
    }
    rows.remarks.forEach((row, remark) -> remarks.put(placeOf[row], remark));
    for (PlaceRow.Unit unit : units) {
      unitNames.put(
          unit,
          new int[] {
            rows.names.add(NameColumns.NO_ROW, unit.province()),
            rows.names.add(NameColumns.NO_ROW, unit.district())
          });
    }
    order = rows.names.sorted(this::byPeople);
    refs = new int[rows.names.size()];
    layOut();
  }

  private int[] placesInOrder() {
    int[] rankOfUnit = new int[units.size()];
    for (int rank = 0; rank < units.size(); rank++) {
      rankOfUnit[rows.units.getOrDefault(units.get(rank), 0)] = rank;
    }
    int[] rankOfSource = new int[sources.size()];
    for (int i = 0; i < sources.size(); i++) {
      rankOfSource[i] = sources.indexOf(rows.sources.get(i));
    }
    Integer[] sorted = new Integer[rows.size()];
    Arrays.setAll(sorted, i -> i);
    Arrays.sort(
        sorted,
        Comparator.comparingInt((Integer row) -> rankOfUnit[rows.unitOf.get(row)])
            .thenComparingInt(row -> rankOfSource[rows.sourceOf.get(row)])
            .thenComparingLong(row -> rows.numbers.get(row) & 0xFFFF_FFFFL));
    return Arrays.stream(sorted).mapToInt(Integer::intValue).toArray();
  }

  private int byPeople(int row, int other) {
    if (row < 0 || other < 0) {
      return Boolean.compare(other >= 0, row >= 0);
    }
    int more = Integer.compare(rows.people.get(other), rows.people.get(row));
    return more != 0 ? more : Integer.compare(placeOf[row], placeOf[other]);
  }

  /** Calls for each distinct name with its stretch of the order. */
  private interface OnName {
    void take(int from, int to) throws IOException;
  }

  private void eachName(OnName then) throws IOException {
    int from = 0;
    for (int to = 1; to <= order.length; to++) {
      boolean ends =
          to == order.length
              || !rows.names.isSameText(NameColumns.name(order[from]), NameColumns.name(order[to]));
      if (ends) {
        if (rows.names.length(NameColumns.name(order[from])) > 0) {
          then.take(from, to);
        }
        from = to;
      }
    }
  }

  /** Places of one name, most people first, each once. */
  private int[] placesOf(int from, int to) {
    return Arrays.stream(order, from, to)
        .mapToInt(key -> rows.names.row(NameColumns.name(key)))
        .filter(row -> row != NameColumns.NO_ROW)
        .map(row -> placeOf[row])
        .distinct()
        .limit(MOST_PLACES_OF_ONE_NAME)
        .toArray();
  }

  private void layOut() {
    long[] size = {0};
    try {
      eachName((from, to) -> {
        distinctNames++;
        int length = rows.names.length(NameColumns.name(order[from]));
        size[0] += 4 + length + 4L * placesOf(from, to).length;
      });
      refBytes = size[0] < 0xF00000 && rows.size() < 0xFFFFFF ? 3 : 4;
      long[] at = {4};
      eachName((from, to) -> {
        for (int i = from; i < to; i++) {
          refs[NameColumns.name(order[i])] = Math.toIntExact(at[0]);
        }
        int length = rows.names.length(NameColumns.name(order[from]));
        at[0] += 4 + length + (long) refBytes * placesOf(from, to).length;
      });
      namesLength = Math.toIntExact(at[0]);
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written here", e);
    }
    int buckets = Math.max(1, distinctNames / 4);
    directoryBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(buckets));
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
    byte[] sourceBytes = String.join(",", sources).getBytes(StandardCharsets.UTF_8);
    int unitsAt = GazetteerFormat.HEADER_BYTES + sourceBytes.length;
    int placesAt = unitsAt + units.size() * (GazetteerFormat.UNIT_BYTES + 2 * refBytes);
    int directoryAt =
        Math.addExact(
            placesAt, Math.multiplyExact(rows.size(), GazetteerFormat.PLACE_BYTES + refBytes));
    int namesAt = Math.addExact(directoryAt, ((1 << directoryBits) + 1) * refBytes);
    int remarksAt = Math.addExact(namesAt, namesLength);
    int end = remarks.isEmpty() ? remarksAt : Math.addExact(remarksAt, Remarks.size(remarks));
    ByteBuffer header = ByteBuffer.allocate(GazetteerFormat.HEADER_BYTES);
    header.putInt(GazetteerFormat.MAGIC).putInt(GazetteerFormat.VERSION);
    header.putInt(rows.size()).putInt(units.size()).putInt(distinctNames);
    header.put((byte) directoryBits).put((byte) refBytes);
    header.putShort((short) (remarks.isEmpty() ? 0 : 1));
    header.putInt(GazetteerFormat.HEADER_BYTES).putInt(unitsAt).putInt(placesAt);
    header.putInt(directoryAt).putInt(namesAt).putInt(end);
    out.write(header.array());
    out.write(sourceBytes);
    units(out);
    places(out);
    directory(out);
    names(out);
    if (!remarks.isEmpty()) {
      Remarks.write(remarks, remarksAt, out);
    }
    out.flush();
  }

  /** All name entries; the empty name stands first, before the first bucket. */
  private void names(DataOutputStream out) throws IOException {
    out.writeInt(0);
    eachName((from, to) -> {
      int name = NameColumns.name(order[from]);
      ByteBuffer utf8 = rows.names.utf8(name);
      int[] places = placesOf(from, to);
      out.writeByte(rows.names.mark(name));
      out.writeByte(utf8.remaining());
      out.write(utf8.array(), utf8.position(), utf8.remaining());
      out.writeShort(places.length);
      for (int place : places) {
        ref(out, place);
      }
    });
  }

  private void directory(DataOutputStream out) throws IOException {
    int next = 0;
    for (int bucket = 0; bucket < 1 << directoryBits; bucket++) {
      while (next < order.length && isBefore(bucket, order[next])) {
        next++;
      }
      ref(out, next < order.length ? refs[NameColumns.name(order[next])] : namesLength);
    }
    ref(out, namesLength);
  }

  /** Whether a name belongs to an earlier bucket; the empty name belongs to none. */
  private boolean isBefore(int bucket, long key) {
    return NameColumns.hash(key) >>> (32 - directoryBits) < bucket
        || refs[NameColumns.name(key)] == 0;
  }

  private void places(DataOutputStream out) throws IOException {
    int[] rankOfSource = rows.sources.stream().mapToInt(sources::indexOf).toArray();
    for (int row : rowOf) {
      out.writeByte(rows.kinds.get(row) << 4 | rankOfSource[rows.sourceOf.get(row)]);
      out.writeInt(rows.numbers.get(row));
      three(out, rows.latitudes.get(row));
      three(out, rows.longitudes.get(row));
      three(out, rows.people.get(row));
      ref(out, refs[rows.firstNames.get(row)]);
    }
  }

  private void units(DataOutputStream out) throws IOException {
    int place = 0;
    for (PlaceRow.Unit unit : units) {
      int number = rows.units.getOrDefault(unit, 0);
      while (place < rowOf.length && rows.unitOf.get(rowOf[place]) != number) {
        place++;
      }
      boolean coded = unit.country().length() == 2;
      out.writeByte(coded ? unit.country().charAt(0) : 0);
      out.writeByte(coded ? unit.country().charAt(1) : 0);
      out.writeInt(place);
      int[] names = unitNames.getOrDefault(unit, new int[2]);
      ref(out, refs[names[0]]);
      ref(out, refs[names[1]]);
    }
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
