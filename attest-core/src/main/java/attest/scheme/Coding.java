package attest.scheme;

import attest.model.Claim;
import attest.model.ClaimId;
import attest.model.Event;
import java.util.List;
import java.util.Optional;

/**
 * An event's code in one scheme.
 *
 * @param scheme name of the scheme
 * @param code its code, as text: leading zeros count
 * @param sub what narrows it: ACLED's sub-event type, PLOVER's mode, CAMEO's quad class; empty =
 *     the evidence does not say
 * @param why the rule and the evidence, in words a reviewer understands
 * @param claims the claims it rests on, never none
 * @param confidence how likely the code is right, 0 to 1: it follows from the confidence of the
 *     kind and from how often the scheme's codes are right
 */
public record Coding(
    String scheme,
    String code,
    Optional<String> sub,
    String why,
    List<ClaimId> claims,
    double confidence) {
  /** The resource that holds how far to trust each scheme's codes. */
  public static final String TRUST_RESOURCE = "trust.tsv";

  private static final CodeTrust TRUST = CodeTrust.builtIn();

  public Coding {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException(scheme + " code " + code + " without a claim");
    }
  }

  /** The code of an event, resting on all its claims. */
  static Coding of(Event event, String scheme, String code, Optional<String> sub, String why) {
    List<ClaimId> claims = event.claims().stream().map(Claim::id).toList();
    double confidence = TRUST.of(scheme, kindConfidence(event));
    return new Coding(scheme, code, sub, why, claims, confidence);
  }

  /** How sure the surest claim is that tells the event's kind. */
  public static double kindConfidence(Event event) {
    return event.claims().stream()
        .map(Claim::type)
        .filter(type -> type.value() == event.type())
        .mapToDouble(type -> type.how().confidence())
        .max()
        .orElse(0);
  }
}
