package attest.discourse;

import attest.model.Sentence;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where sentences stand in a report: headline, lead, early, late. */
record Body(List<Sentence> sentences, int lead, int size) {
  private static final int EARLY = 4;
  private static final int FARTHEST_LEAD = 8;
  private static final int LONGEST_DATELINE = 16;
  private static final int SHORTEST_LEAD = 8;

  static Body of(List<Sentence> sentences, PagePieces pages) {
    int lead = -1;
    int size = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.zone() == Zone.Kind.BODY) {
        size++;
        boolean dated = i < FARTHEST_LEAD && hasDateline(sentence);
        if (dated || lead < 0 && sentence.size() >= SHORTEST_LEAD && !pages.isPiece(sentence)) {
          lead = i;
        }
      }
    }
    return new Body(sentences, lead, size);
  }

  /** "KABUL, June 3 (Reuters) - ": the words before the dash or the agency's name are few. */
  private static boolean hasDateline(Sentence sentence) {
    for (int i = 1; i < Math.min(sentence.size(), LONGEST_DATELINE); i++) {
      String form = sentence.token(i).form();
      boolean dash =
          form.equals("-") || form.equals("--") || form.equals("\u2013") || form.equals("\u2014");
      boolean credited = sentence.token(i - 1).form().equals(")");
      boolean shouted = isCapitals(sentence.token(0).form());
      if (dash && sentence.token(0).isName() && (credited || shouted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitals(String form) {
    return form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  List<Sentence> headlineAndLead() {
    List<Sentence> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.zone() == Zone.Kind.HEADLINE) {
        found.add(sentence);
      }
    }
    if (lead >= 0) {
      found.add(sentences.get(lead));
    }
    return found;
  }

  boolean startsParagraph(Sentence sentence) {
    return sentence.index() == 0 || sentence.token(0).form().equals("\u201c");
  }

  void place(Sentence sentence, Set<Fact> facts) {
    int after = sentence.index() - lead;
    if (after < 0 && lead < sentences.size()) {
      facts.add(Fact.BEFORE_LEAD);
    } else if (after == 0) {
      facts.add(Fact.LEAD);
    } else if (after > 0 && after < EARLY) {
      facts.add(Fact.EARLY);
    } else if (after > size / 2) {
      facts.add(Fact.LATE);
    }
  }
}
