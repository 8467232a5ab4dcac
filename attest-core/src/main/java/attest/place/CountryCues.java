package attest.place;

import attest.model.Actor;
import attest.model.Mention;
import attest.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a report tells of countries without naming a place. */
final class CountryCues {
  private static final double MET_ABROAD = 0.2;

  private final PlaceWords words;
  private final CountryWords countryWords = new CountryWords();

  CountryCues(PlaceWords words) {
    this.words = words;
  }

  /** The cues of the sentences; names that are told as places speak for themselves. */
  List<CountryCue> in(
      List<Surface> surfaces, List<Stretch> stretches, List<Mention.OfActor> actors) {
    List<CountryCue> cues = new ArrayList<>();
    Map<Integer, List<Span>> taken = new HashMap<>();
    surfaces.forEach(surface -> cues.addAll(countryWords.in(surface)));
    for (Stretch stretch : stretches) {
      stretch.demonym().ifPresent(country -> cues.add(cue(stretch, country)));
      taken(taken, stretch.surface().sentence()).add(stretch.name());
    }
    cues.forEach(cue -> taken(taken, cue.sentence()).add(cue.at()));
    for (Mention.OfActor actor : actors) {
      boolean told = taken(taken, actor.sentence()).stream().anyMatch(actor.span()::overlaps);
      if (!told && !actor.nominal()) {
        actor.party().actor().likeliest().ifPresent(known -> add(cues, actor, known));
      }
    }
    return cues;
  }

  private static List<Span> taken(Map<Integer, List<Span>> spans, int sentence) {
    return spans.computeIfAbsent(sentence, at -> new ArrayList<>());
  }

  private CountryCue cue(Stretch stretch, Country country) {
    boolean abroad = words.is("abroad", stretch.surface().word(stretch.to()));
    return new CountryCue(
        country.code(), abroad ? MET_ABROAD : 1, stretch.name(), stretch.surface().sentence());
  }

  private static void add(List<CountryCue> cues, Mention.OfActor mention, Actor actor) {
    double weight = weight(actor.kind());
    if (weight > 0) {
      actor
          .country()
          .ifPresent(
              code -> cues.add(new CountryCue(code, weight, mention.span(), mention.sentence())));
    }
  }

  /** Rebels, police and parties stay at home; armies, envoys and leaders travel. */
  private static double weight(Actor.Kind kind) {
    return switch (kind) {
      case ARMED_GROUP, CRIMINAL_GROUP, POLICE, PARTY -> 1;
      case MILITIA, RELIGIOUS, GOVERNMENT, INTELLIGENCE -> 0.5;
      case STATE -> 0.3;
      case MILITARY, PERSON, COALITION, COMPANY -> MET_ABROAD;
      case INTERGOVERNMENTAL, NGO, MEDIA, PROTESTERS, CIVILIANS, UNIDENTIFIED -> 0;
    };
  }
}
