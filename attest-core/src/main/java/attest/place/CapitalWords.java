package attest.place;

import attest.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * Finds capitals that are told without their name: "the Afghan capital", "Chad's capital", "the
 * capital of Chad". Where the name follows ("the Afghan capital, Kabul") it speaks for itself.
 */
final class CapitalWords {
  private static final int LONGEST_COUNTRY = 4;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  CapitalWords(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The capital that words beginning there tell. */
  Optional<Stretch> find(Surface surface, int at) {
    if (surface.word(at).equals("capital")) {
      return surface.word(at + 1).equals("of") ? ofCountry(surface, at) : Optional.empty();
    }
    for (int to = at + 1; to <= at + LONGEST_COUNTRY && to < surface.size(); to++) {
      int noun = surface.word(to).startsWith("'s") ? to + 1 : to;
      if (surface.word(noun).equals("capital")) {
        int end = surface.word(noun + 1).equals("city") ? noun + 2 : noun + 1;
        return country(surface, at, to)
            .filter(country -> !isNamed(surface, end) && !isOther(surface, end))
            .flatMap(country -> stretch(surface, at, end, country));
      }
    }
    return Optional.empty();
  }

  private Optional<Stretch> ofCountry(Surface surface, int at) {
    int from = Math.min(at + 2, surface.size());
    for (int to = Math.min(surface.size(), from + LONGEST_COUNTRY); to > from; to--) {
      Optional<Country> country = words.countryOf(surface.text(from, to - 1));
      if (country.isPresent()) {
        boolean plain = !isNamed(surface, to) && !surface.word(to).startsWith("'s");
        int end = to;
        return country.filter(c -> plain).flatMap(c -> stretch(surface, at, end, c));
      }
    }
    return Optional.empty();
  }

  private Optional<Country> country(Surface surface, int from, int to) {
    String text = surface.text(from, to - 1);
    return words.countryOf(text).or(() -> words.demonym(text));
  }

  /** Whether the capital's name follows. */
  private static boolean isNamed(Surface surface, int to) {
    int name = surface.word(to).equals(",") || surface.word(to).equals("of") ? to + 1 : to;
    return !surface.titleCase() && surface.isCapital(name);
  }

  /** "capital punishment", "capital markets". */
  private boolean isOther(Surface surface, int to) {
    return words.is("notcapital", surface.word(to));
  }

  private Optional<Stretch> stretch(Surface surface, int from, int to, Country country) {
    NameKey key = NameKey.of(country.capital());
    List<Gazetteer.Hit> hits =
        gazetteer.hits(key, 1).stream().flatMap(hit -> in(country, hit).stream()).toList();
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Stretch(
                surface,
                from,
                to,
                surface.span(from, to - 1),
                key,
                hits,
                Optional.of(Place.Kind.TOWN),
                PlaceUse.PLACE,
                true,
                Optional.empty()));
  }

  private Optional<Gazetteer.Hit> in(Country country, Gazetteer.Hit hit) {
    List<Integer> places =
        hit.places().stream()
            .filter(place -> gazetteer.kind(place) == Place.Kind.TOWN)
            .filter(place -> gazetteer.countryOf(place).equals(country.code()))
            .toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new Gazetteer.Hit(hit.name(), hit.likeness(), places));
  }
}
