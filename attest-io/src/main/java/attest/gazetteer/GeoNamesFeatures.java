package attest.gazetteer;

import attest.model.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which features of a GeoNames dump are places that reports name, and of what kind they are. */
final class GeoNamesFeatures {
  private static final String TABLE = "geonames-features.tsv";

  private final Map<String, Place.Kind> kinds = new HashMap<>();

  GeoNamesFeatures() {
    InputStream raw = GeoNamesFeatures.class.getResourceAsStream(TABLE);
    if (raw == null) {
      throw new IllegalStateException("no resource " + TABLE);
    }
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    String[] cells = line.split("\t", -1);
    kinds.put(cells[0], Place.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)));
  }

  /** The kind of a feature by class and code ({@code P.PPL}); empty for one left aside. */
  Optional<Place.Kind> kind(String featureClass, String code) {
    return Optional.ofNullable(kinds.get(featureClass + "." + code));
  }
}
