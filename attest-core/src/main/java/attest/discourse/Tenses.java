package attest.discourse;

import attest.model.Sentence;
import attest.model.Token;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The tense and mood of a sentence, read from its main verb and the auxiliaries of that. */
final class Tenses {
  private Tenses() {}

  static Set<Fact> of(Sentence sentence, Token verb) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    boolean had = false;
    boolean has = false;
    boolean was = false;
    boolean is = false;
    for (Token child : sentence.children(verb)) {
      if (!child.mainRelation().equals("aux") && !child.mainRelation().equals("cop")) {
        continue;
      }
      String form = child.form().toLowerCase(Locale.ROOT);
      had |= form.equals("had");
      has |= form.equals("has") || form.equals("have");
      was |= form.equals("was") || form.equals("were") || form.equals("did");
      is |= form.equals("is") || form.equals("are") || form.equals("do") || form.equals("does");
      if (child.mainRelation().equals("cop")) {
        facts.add(Fact.COPULA);
      }
    }
    if (had) {
      facts.add(Fact.PLUPERFECT);
    } else if (has) {
      facts.add(Fact.PERFECT);
    } else if (was || verb.tag().equals("VBD") || verb.tag().equals("VBN") && !is) {
      facts.add(Fact.PAST);
    } else if (is || verb.tag().equals("VBZ") || verb.tag().equals("VBP")) {
      facts.add(Fact.PRESENT);
    }
    return facts;
  }
}
