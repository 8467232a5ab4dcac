package attest.claim;

import attest.model.Mention;
import attest.model.Sentence;
import attest.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of the people that a report names in full: "Oliver Kennedy", later "Kennedy". */
final class PersonNames {
  private static final Set<String> LOCATIVE = WordSet.english("personnames.locative");

  private final Set<String> names = new HashSet<>();

  PersonNames(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (Sentence.Name name : sentence.names()) {
        int to = end(sentence, name);
        boolean person = name.kind() == Sentence.Name.Kind.PERSON || isAged(sentence, name, to);
        for (int at = name.from(); at < to && person && to - name.from() > 1; at++) {
          names.add(sentence.token(at).form());
        }
      }
    }
  }

  /** One past the last of the name's leading capitals: "Oliver Kennedy of Milwaukee". */
  private static int end(Sentence sentence, Sentence.Name name) {
    int at = name.from();
    while (at < name.to() && Character.isUpperCase(sentence.token(at).form().charAt(0))) {
      at++;
    }
    return at;
  }

  /** "37-year-old Oliver Kennedy", "Oliver Kennedy, 37,". */
  private static boolean isAged(Sentence sentence, Sentence.Name name, int to) {
    boolean before = name.from() > 0 && sentence.token(name.from() - 1).form().equals("old");
    boolean behind =
        to + 1 < sentence.size()
            && sentence.token(to).form().equals(",")
            && sentence.token(to + 1).form().matches("[1-9][0-9]?");
    return before || behind;
  }

  /** Whether a name taken for a place's is that of a person: "Kennedy was charged". */
  boolean isPerson(Mention mention, List<Sentence> sentences, String text) {
    if (!(mention instanceof Mention.OfPlace place) || !names.contains(place.name().in(text))) {
      return false;
    }
    Sentence sentence = sentences.get(place.sentence());
    int at = indexAt(sentence, place.name());
    boolean owns = at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("POS");
    boolean told =
        at > 0
            && LOCATIVE.contains(sentence.token(at - 1).form().toLowerCase(java.util.Locale.ROOT));
    return owns || !told;
  }

  private static int indexAt(Sentence sentence, Span name) {
    int at = 0;
    while (at < sentence.size() - 1 && sentence.token(at).span().end() <= name.start()) {
      at++;
    }
    return at;
  }
}
