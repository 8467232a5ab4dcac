package attest.gazetteer;

import attest.place.GazetteerBuilder;
import attest.table.TableFile;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Adds GeoNames' file of other names to the places of a dump; names of other places are left. */
final class AlternateNames {
  private static final int LEAST_COLUMNS = 8;
  private static final int GEONAME = 1;
  private static final int LANGUAGE = 2;
  private static final int NAME = 3;

  /** What stands in the language column of links, codes and sounds. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "link", "wkdt", "post", "iata", "icao", "faac", "tcid", "unlc", "abbr", "phon", "piny",
          "fr_1793");

  private final GazetteerBuilder builder;
  private final GeoNamesNumbers numbers;

  AlternateNames(GeoNamesDump dump) {
    builder = dump.builder();
    numbers = dump.numbers();
  }

  void read(TableFile file, Lists lists) throws IOException {
    file.read(false, lists.progress(), lists.refusals(), this::name);
  }

  private void name(List<String> cells) {
    if (cells.size() < LEAST_COLUMNS) {
      throw new IllegalArgumentException(
          "has " + cells.size() + " columns, not the 8 or 10 of a GeoNames file of other names");
    }
    long number = Cells.number("geonameid", cells.get(GEONAME));
    int place = numbers.place(number);
    String name = cells.get(NAME).strip();
    boolean named = place >= 0 && !NO_NAMES.contains(cells.get(LANGUAGE)) && !name.isEmpty();
    if (named && numbers.keeps(place, name)) {
      builder.addName(place, name);
    }
  }
}
