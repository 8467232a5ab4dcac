package attest.place;

import attest.model.Place;
import attest.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words of a sentence that name a place, with what stands around them.
 *
 * @param surface the sentence
 * @param from its first word
 * @param to one past its last word
 * @param name where it stands in the text
 * @param key the keys of the name
 * @param hits the gazetteer's names for it, best first; empty for an unknown name
 * @param noun what a noun beside it says of the place: "town of", "province"
 * @param use what the name stands for in its sentence
 * @param strong whether the words beside it call it a place
 * @param demonym the country, where the words are its demonym
 */
record Stretch(
    Surface surface,
    int from,
    int to,
    Span name,
    NameKey key,
    List<Gazetteer.Hit> hits,
    Optional<Place.Kind> noun,
    PlaceUse use,
    boolean strong,
    Optional<Country> demonym) {
  /** Whether the name is only like one of the gazetteer and no noun calls it a place. */
  boolean isGuess() {
    return !hits.isEmpty() && hits.getFirst().likeness() < Likeness.SAME_BUT_ARTICLE && !strong;
  }

  String written() {
    return surface.text(from, to - 1);
  }
}
