package attest.place;

import attest.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All mentions of one name in a report, with what they may stand for; one for each reading. */
final class NameSense {
  private static final String UNIT = " (unit)";

  /** A candidate place by number and its score. */
  record Scored(int place, double score) {}

  final String folded;
  final List<Stretch> stretches = new ArrayList<>();
  final Map<Integer, Double> likeness = new LinkedHashMap<>();

  /** Towns that are called so by an old or foreign name only. */
  final Set<Integer> byOtherName = new HashSet<>();

  /** Countries that have a town of some size of that name. */
  final Set<String> townCountries = new HashSet<>();

  final Set<NameSense> units = new LinkedHashSet<>();
  final Set<NameSense> weakUnits = new LinkedHashSet<>();

  /** Those of the weak units that a comma between just two names tells: "in Hajin, Deir Ezzor". */
  final Set<NameSense> pairUnits = new LinkedHashSet<>();

  /** Names that the text puts into it. */
  final Set<NameSense> inners = new LinkedHashSet<>();

  final Set<String> unitCountries = new LinkedHashSet<>();
  List<Scored> scored = List.of();

  /** What places of other names right beside them speak for the likeliest candidates. */
  Map<Integer, Double> beside = Map.of();

  /** Whether the text names it as the unit around a smaller place that is no known town. */
  boolean holds;

  NameSense(String folded) {
    this.folded = folded;
  }

  /** Whether the gazetteer has only names that are like it. */
  boolean isGuess() {
    return likeness.values().stream().noneMatch(like -> like >= Likeness.SAME_BUT_ARTICLE);
  }

  String written() {
    return stretches.getFirst().written();
  }

  boolean dateline() {
    return stretches.stream().anyMatch(s -> s.use() == PlaceUse.DATELINE);
  }

  /** Whether a noun beside the name calls it a quarter, camp or street. */
  boolean isPart() {
    return stretches.stream()
        .flatMap(stretch -> stretch.noun().stream())
        .findFirst()
        .filter(noun -> noun == Place.Kind.PART)
        .isPresent();
  }

  /** Whether a noun beside the name calls it a province or district. */
  boolean isUnit() {
    return folded.endsWith(UNIT);
  }

  /** One sense per name; "Idlib" and "Idlib province" are two names. */
  static String keyOf(Stretch stretch) {
    String kind =
        stretch
            .noun()
            .filter(k -> k == Place.Kind.PROVINCE || k == Place.Kind.DISTRICT)
            .map(k -> UNIT)
            .orElse("");
    return stretch.key().folded() + kind;
  }
}
