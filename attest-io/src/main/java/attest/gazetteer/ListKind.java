package attest.gazetteer;

import attest.table.Header;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What sort of list a file of places is; later ones lie over earlier ones. */
public enum ListKind {
  /** A GeoNames dump: {@code allCountries.zip}, {@code SY.zip}, {@code SY.txt}; no header line. */
  GEONAMES,
  /** GeoNames' other names, joined with a dump: {@code alternateNamesV2.zip}; no header line. */
  ALTERNATE_NAMES,
  /** A table of Who's On First, with a header line. */
  WHOS_ON_FIRST,
  /** A table of places or units with p-codes, as OCHA keeps them, with a header line. */
  PCODES,
  /** The user's own table, with a header line. */
  PLACES;

  private static final int DUMP_COLUMNS = 19;
  private static final Set<Integer> OTHER_NAMES_COLUMNS = Set.of(8, 10);

  /** Tells the kind by a file's name and its first row; empty where neither tells it. */
  static Optional<ListKind> of(Path file, List<String> firstRow) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    Header header = new Header(firstRow);
    if (name.startsWith("alternatenames")) {
      return Optional.of(ALTERNATE_NAMES);
    }
    if (firstRow.size() == DUMP_COLUMNS && isNumber(firstRow.getFirst())) {
      return Optional.of(GEONAMES);
    }
    if (OTHER_NAMES_COLUMNS.contains(firstRow.size()) && isNumber(firstRow.getFirst())) {
      return Optional.of(ALTERNATE_NAMES);
    }
    if (header.has("placetype") && (header.has("wofid") || header.has("id"))) {
      return Optional.of(WHOS_ON_FIRST);
    }
    if (header.hasEnding("pcode")) {
      return Optional.of(PCODES);
    }
    return header.has("name") ? Optional.of(PLACES) : Optional.empty();
  }

  /** As users write and read it: {@code whos-on-first}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
  }
}
