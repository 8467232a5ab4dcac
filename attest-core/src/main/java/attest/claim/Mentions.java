package attest.claim;

import attest.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mentions of a report by sentence, each kind in text order. */
final class Mentions {
  private final List<List<Mention.OfActor>> actors = new ArrayList<>();
  private final List<List<Mention.OfPlace>> places = new ArrayList<>();
  private final List<List<Mention.OfTime>> times = new ArrayList<>();
  private final List<List<Mention.OfScene>> scenes = new ArrayList<>();

  private Mentions(int sentences) {
    for (int i = 0; i < sentences; i++) {
      actors.add(new ArrayList<>());
      places.add(new ArrayList<>());
      times.add(new ArrayList<>());
      scenes.add(new ArrayList<>());
    }
  }

  static Mentions of(int sentences, List<Mention> all) {
    Mentions sorted = new Mentions(sentences);
    all.stream().sorted(Comparator.comparing(Mention::span)).forEach(sorted::add);
    return sorted;
  }

  private void add(Mention mention) {
    switch (mention) {
      case Mention.OfActor actor -> actors.get(actor.sentence()).add(actor);
      case Mention.OfPlace place -> places.get(place.sentence()).add(place);
      case Mention.OfTime time -> times.get(time.sentence()).add(time);
      case Mention.OfScene scene -> {
        if (scene.cue() != Mention.Cue.COUNTRY) {
          scenes.get(scene.sentence()).add(scene);
        }
      }
    }
  }

  Line.Contents in(int sentence, List<FigureMention> figures) {
    return new Line.Contents(
        actors.get(sentence),
        places.get(sentence),
        times.get(sentence),
        scenes.get(sentence),
        figures);
  }
}
