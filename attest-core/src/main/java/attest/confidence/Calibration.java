package attest.confidence;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Claim.SourcedFigure;
import attest.model.How;
import attest.model.Party;
import attest.model.Report;
import attest.resource.ResourceFile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the rules' own confidence into the share of values that are right: one logistic curve a
 * field over that confidence and what is seen about the value, fitted on reports whose true values
 * are known. "0.8" then means that about eight of ten such values are right. Immutable.
 */
public final class Calibration {
  /** Trait of the constant part of a curve. */
  public static final String BASE = "base";

  /** Trait of the rule's own confidence, as log odds. */
  public static final String RAW = "raw";

  /** The resource that holds the weights: field, trait and weight, by tabs. */
  public static final String RESOURCE = "weights.tsv";

  private static final double LEAST = 0.02;

  private final Map<Field, Map<String, Double>> weights;

  /** Uses these weights by field and trait; a field without any keeps the rules' own confidence. */
  public Calibration(Map<Field, Map<String, Double>> weights) {
    Map<Field, Map<String, Double>> copy = new EnumMap<>(Field.class);
    weights.forEach((field, traits) -> copy.put(field, Map.copyOf(traits)));
    this.weights = copy;
  }

  /** Leaves every confidence as the rule set it. */
  public static Calibration none() {
    return new Calibration(Map.of());
  }

  /** The curves that are shipped. */
  public static Calibration builtIn() {
    Map<Field, Map<String, Double>> weights = new EnumMap<>(Field.class);
    for (ResourceFile.Line line : ResourceFile.lines(Calibration.class, RESOURCE)) {
      put(line, weights);
    }
    return new Calibration(weights);
  }

  private static void put(ResourceFile.Line line, Map<Field, Map<String, Double>> weights) {
    List<String> cells = line.cells(3);
    Field field =
        List.of(Field.values()).stream()
            .filter(f -> f.id().equals(cells.getFirst()))
            .findFirst()
            .orElseThrow(() -> line.fault("no field " + cells.getFirst()));
    weights
        .computeIfAbsent(field, key -> new HashMap<>())
        .put(cells.get(1), Double.parseDouble(cells.get(2)));
  }

  /** How likely such a value is right. */
  public double confidence(Seen seen) {
    Map<String, Double> curve = weights.getOrDefault(seen.field(), Map.of());
    if (curve.isEmpty()) {
      return seen.raw();
    }
    double sum = curve.getOrDefault(BASE, 0.0);
    sum += curve.getOrDefault(RAW, 0.0) * odds(seen.raw());
    for (String trait : seen.traits()) {
      sum += curve.getOrDefault(trait, 0.0);
    }
    double share = 1 / (1 + Math.exp(-sum));
    return Math.min(1 - LEAST, Math.max(LEAST, share));
  }

  /** Log odds of a confidence, kept within bounds. */
  public static double odds(double confidence) {
    double share = Math.min(1 - LEAST, Math.max(LEAST, confidence));
    return Math.log(share / (1 - share));
  }

  /** The claim with calibrated confidences; nothing else changes. */
  public Claim calibrated(Report report, Claim claim) {
    if (weights.isEmpty()) {
      return claim;
    }
    Traits traits = new Traits(report, claim);
    Claim.Roles roles = claim.roles();
    return new Claim(
        claim.id(),
        with(claim.type(), traits.kind()),
        claim.standing(),
        new Claim.Roles(
            parties(Field.ACTOR, roles.actors(), traits),
            parties(Field.TARGET, roles.targets(), traits),
            parties(Field.TARGET, roles.victims(), traits),
            roles.weapons()),
        claim.place().flatMap(place -> traits.place().map(seen -> with(place, seen))),
        claim.time().flatMap(time -> traits.time().map(seen -> with(time, seen))),
        claim.figures().stream().map(told -> figure(told, traits)).toList(),
        claim.attributions(),
        claim.evidence());
  }

  private <T> Cited<T> with(Cited<T> cited, Seen seen) {
    return new Cited<>(cited.value(), cited.at(), new How(cited.how().rule(), confidence(seen)));
  }

  private List<Cited<Party>> parties(Field field, List<Cited<Party>> parties, Traits traits) {
    return parties.stream().map(party -> with(party, traits.party(field, party, parties))).toList();
  }

  private SourcedFigure figure(SourcedFigure told, Traits traits) {
    return traits
        .figure(told)
        .map(seen -> new SourcedFigure(with(told.figure(), seen), told.by()))
        .orElse(told);
  }
}
