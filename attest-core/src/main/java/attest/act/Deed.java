package attest.act;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a verb with its surroundings tells.
 *
 * @param code CAMEO code
 * @param plain CAMEO code with the tense left aside
 * @param words indices of the words that it rests on: the verb, then what it speaks of
 * @param isUndergone whether others do it to the subject: "faces criticism from"
 */
record Deed(String code, String plain, Set<Integer> words, boolean isUndergone) {
  Deed {
    words = new LinkedHashSet<>(words);
  }

  static Deed of(String code, int word) {
    return new Deed(code, code, Set.of(word), false);
  }

  /** The same words with other codes; empty where one of them is. */
  static Optional<Deed> of(Optional<String> code, Optional<String> plain, Deed deed) {
    return code.isEmpty() || plain.isEmpty()
        ? Optional.empty()
        : Optional.of(deed.coded(code.get(), plain.get()));
  }

  /** The same words with other codes. */
  Deed coded(String code, String plain) {
    return new Deed(code, plain, words, isUndergone);
  }

  Deed undergone() {
    return new Deed(code, plain, words, true);
  }

  Deed under(int word) {
    Set<Integer> all = new LinkedHashSet<>();
    all.add(word);
    all.addAll(words);
    return new Deed(code, plain, all, isUndergone);
  }

  Optional<Deed> shifted(Shift shift, Shifts shifts) {
    return of(shifts.of(shift, code), shifts.of(shift, plain), this);
  }
}
