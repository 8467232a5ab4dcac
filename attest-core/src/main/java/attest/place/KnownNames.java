package attest.place;

import attest.model.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a whole report says of its names; one for each reading, filled while reading, never shared.
 *
 * @param persons last names of persons, in lower case
 * @param countries codes of the countries that it tells of
 * @param places folded names that are surely places in some sentence
 * @param lookedUp the gazetteer's answers so far, by text
 */
record KnownNames(
    Set<String> persons,
    Set<String> countries,
    Set<String> places,
    Map<String, List<Gazetteer.Hit>> lookedUp) {
  KnownNames() {
    this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashMap<>());
  }

  /** Adds the persons and countries of a sentence. */
  void note(Surface surface, PlaceWords words) {
    notePersons(surface, words);
    noteCountries(surface, words);
  }

  /** Last names of persons that a sentence names with a title or a given name. */
  private void notePersons(Surface surface, PlaceWords words) {
    for (Sentence.Name name : surface.names()) {
      if (name.kind() == Sentence.Name.Kind.PERSON && name.to() - name.from() > 1) {
        persons.add(surface.word(name.to() - 1));
      }
    }
    if (surface.titleCase()) {
      return;
    }
    for (int i = 1; i < surface.size(); i++) {
      boolean named =
          surface.isCapital(i)
              && surface.isCapital(i - 1)
              && surface.touches(i)
              && (words.isGivenName(surface.word(i - 1))
                  || words.is("title", surface.word(i - 1).replace(".", "")));
      if (named) {
        int last = i;
        while (last + 1 < surface.size() && surface.isCapital(last + 1) && last - i < 2) {
          last++;
        }
        for (int k = i; k <= last; k++) {
          persons.add(surface.word(k));
        }
      }
    }
  }

  /** Codes of the countries whose demonyms or unmistakable names stand in a sentence. */
  private void noteCountries(Surface surface, PlaceWords words) {
    for (int at = 0; at < surface.size(); at++) {
      if (surface.isCapital(at)) {
        for (int to = at; to < Math.min(at + 3, surface.size()); to++) {
          String text = surface.text(at, to);
          words
              .countryOf(surface.allCapitals() ? Surface.titled(text) : text)
              .ifPresent(country -> countries.add(country.code()));
        }
      }
    }
  }
}
