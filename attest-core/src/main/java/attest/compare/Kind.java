package attest.compare;

import java.util.Optional;

/**
 * What kind of happening, in the codes of the data sets that have one for it.
 *
 * @param acled ACLED's event type
 * @param acledSub its sub-event type
 * @param ucdp UCDP's type of violence, 1 to 3
 * @param violent whether somebody used force
 * @param words the kind in words
 */
public record Kind(
    Optional<String> acled,
    Optional<String> acledSub,
    Optional<String> ucdp,
    boolean violent,
    String words) {}
