package attest.claim;

import attest.model.Cited;
import attest.model.Party;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences that name the author of what was told before: "the press blamed it on the rebels", "the
 * attack was attributed to the army", "those responsible for the murder are soldiers", "a crime
 * committed by armed men", "the officers involved in the killing".
 */
final class Blames {
  private static final Set<String> DEEDS = WordSet.english("blames.deeds");
  private static final Set<String> DONE = WordSet.english("blames.done");
  private static final Set<String> LAID = WordSet.english("blames.laid");
  private static final Set<String> INVOLVED = WordSet.english("blames.involved");
  private static final Set<String> BETWEEN = WordSet.english("blames.between");
  private static final Set<String> CHARGING = WordSet.english("blames.charging");

  /** Sentences within which a blame belongs to what was told. */
  private static final int REACH = 6;

  /** Words between the blame and the deed. */
  private static final int NEAR = 9;

  private static final double CONFIDENCE = 0.5;

  private final WordClasses classes;
  private final Parties parties;

  Blames(WordClasses classes) {
    this.classes = classes;
    this.parties = new Parties(classes);
  }

  /** Gives the latest violent happening the author that a sentence names. */
  void read(List<Happening> happenings, Line line) {
    if (line.sentence().zone() != Zone.Kind.BODY) {
      return;
    }
    List<Chunk> blamed = blamed(line);
    if (blamed.isEmpty()) {
      return;
    }
    last(happenings, line)
        .ifPresent(told -> {
          for (Chunk chunk : blamed) {
            List<Cited<Party>> named = parties.of(line, chunk, "role.blamed", CONFIDENCE);
            told.blamedOn(named, line.span(chunk));
          }
        });
  }

  private static Optional<Happening> last(List<Happening> happenings, Line line) {
    return happenings.stream()
        .filter(told -> Violence.is(told.type()) && !told.first().stance().repeated())
        .filter(told -> line.sentence().index() - told.latest() <= REACH)
        .reduce((one, other) -> other.latest() >= one.latest() ? other : one);
  }

  private List<Chunk> blamed(Line line) {
    Wording words = line.words();
    List<Chunk> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, DONE) && tellsDeed(words, at)) {
        by(line, at).ifPresent(found::add);
      } else if (words.is(at, LAID)) {
        laidOn(line, at).ifPresent(found::add);
      } else if (words.at(at).equals("responsible") && words.at(at + 1).equals("for")) {
        responsible(line, at).ifPresent(found::add);
      } else if (words.is(at, INVOLVED) && words.is(at + 1, "in", "with", "to")) {
        involved(line, at).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "committed on Sunday in the capital by armed men". */
  private static Optional<Chunk> by(Line line, int verb) {
    Wording words = line.words();
    for (int at = verb + 1; at < Math.min(words.size(), verb + NEAR); at++) {
      if (words.at(at).equals("by")) {
        return line.chunks().startingAt(at + 1).filter(chunk -> !line.isTime(chunk));
      }
      if (words.isVerb(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean tellsDeed(Wording words, int before) {
    for (int at = before - 1; at >= Math.max(0, before - NEAR); at--) {
      if (words.is(at, DEEDS)) {
        return true;
      }
    }
    return false;
  }

  /** "blamed it on the mafia", "attributed the attack to the army", "was attributed to". */
  private static Optional<Chunk> laidOn(Line line, int verb) {
    Wording words = line.words();
    boolean deed = tellsDeed(words, verb);
    for (int at = verb + 1; at < Math.min(words.size(), verb + NEAR); at++) {
      deed |= words.is(at, DEEDS);
      if (words.is(at, "on", "to")) {
        return deed ? line.chunks().startingAt(at + 1) : Optional.empty();
      }
      if (words.isFiniteVerb(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "accused rebels of being responsible for it", "those responsible for it are soldiers". */
  private Optional<Chunk> responsible(Line line, int adjective) {
    Wording words = line.words();
    if (!isOfDeed(words, adjective + 2)) {
      return Optional.empty();
    }
    if (words.is(adjective - 1, "those", "people", "persons", "men")) {
      return predicate(line, adjective + 2);
    }
    for (int at = adjective - 1; at >= Math.max(0, adjective - NEAR - 5); at--) {
      if (words.is(at, CHARGING)) {
        return line.chunks().startingAt(at + 1);
      }
    }
    boolean copula = words.is(adjective - 1, "is", "are", "was", "were");
    return copula ? new Grammar(line, classes).subject(adjective - 1, 0) : Optional.empty();
  }

  /** "Soldiers allegedly involved in the murder", "the officer who took part in the massacre". */
  private static Optional<Chunk> involved(Line line, int participle) {
    Wording words = line.words();
    if (!isOfDeed(words, participle + 2)) {
      return Optional.empty();
    }
    int at = participle;
    while (at > 0
        && participle - at < NEAR
        && (words.is(at - 1, BETWEEN) || words.isAdverb(at - 1))) {
      at--;
    }
    return line.chunks().endingAt(at).filter(chunk -> !line.isTime(chunk));
  }

  private static boolean isOfDeed(Wording words, int from) {
    for (int at = from; at < Math.min(words.size(), from + 5); at++) {
      if (words.is(at, DEEDS)) {
        return true;
      }
    }
    return false;
  }

  /** "... are soldiers of the Sixth Brigade". */
  private static Optional<Chunk> predicate(Line line, int from) {
    Wording words = line.words();
    for (int at = from; at < Math.min(words.size(), from + 2 * NEAR); at++) {
      if (words.is(at, "is", "are", "was", "were")) {
        return line.chunks().startingAt(at + 1);
      }
    }
    return Optional.empty();
  }
}
