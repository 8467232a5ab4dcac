package attest.scheme;

import attest.model.ClaimId;
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
 */
public record Coding(
    String scheme, String code, Optional<String> sub, String why, List<ClaimId> claims) {
  public Coding {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException(scheme + " code " + code + " without a claim");
    }
  }
}
