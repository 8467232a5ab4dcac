package attest.claim;

import attest.model.Cited;
import attest.model.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds weapons: "F-16 fighter jets", "a roadside bomb"; the longest name wins. */
final class WeaponWords {
  /**
   * A weapon at tokens [from, to).
   *
   * @param shows the kind of attack that it shows
   */
  record Weapon(int from, int to, EventType shows) {
    Cited<String> cited(Line line) {
      var span = line.span(from, to);
      return Cited.of(span.in(line.text()), span, "weapon.list", 0.85);
    }
  }

  private record Name(List<String> words, EventType shows) {}

  private final Map<String, List<Name>> byFirst = new HashMap<>();

  static WeaponWords english() {
    WeaponWords weapons = new WeaponWords();
    for (List<String> row : Table.english("weapons", 2)) {
      EventType shows =
          EventType.find(row.get(0))
              .orElseThrow(() -> new IllegalStateException("weapons.tsv: no kind " + row.get(0)));
      for (List<String> phrase : Table.phrases(row.get(1))) {
        weapons.add(new Name(phrase, shows));
      }
    }
    return weapons;
  }

  private void add(Name name) {
    List<Name> names = byFirst.computeIfAbsent(name.words().getFirst(), key -> new ArrayList<>());
    int at = 0;
    while (at < names.size() && names.get(at).words().size() >= name.words().size()) {
      at++;
    }
    names.add(at, name);
  }

  /** The weapons of a sentence, in text order. */
  List<Weapon> in(Wording words) {
    List<Weapon> weapons = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Weapon> weapon = at(words, at);
      weapon.ifPresent(w -> add(weapons, w));
      at = weapon.map(Weapon::to).orElse(at + 1);
    }
    return weapons;
  }

  /** "F-16 fighter jets" is one weapon; its first name says most. */
  private static void add(List<Weapon> weapons, Weapon weapon) {
    if (!weapons.isEmpty() && weapons.getLast().to() == weapon.from()) {
      Weapon before = weapons.removeLast();
      weapons.add(new Weapon(before.from(), weapon.to(), before.shows()));
    } else {
      weapons.add(weapon);
    }
  }

  private Optional<Weapon> at(Wording words, int from) {
    boolean capitals = words.token(from).form().chars().allMatch(Character::isUpperCase);
    if (words.isVerb(from) && !capitals) {
      return Optional.empty();
    }
    for (String stem : words.stems(from)) {
      for (Name name : byFirst.getOrDefault(stem, List.of())) {
        int end = match(words, from, name.words());
        if (end > 0) {
          return Optional.of(new Weapon(from, end, name.shows()));
        }
      }
    }
    return Optional.empty();
  }

  private static int match(Wording words, int from, List<String> name) {
    int at = from + 1;
    for (String word : name.subList(1, name.size())) {
      if (words.isHyphen(at)) {
        at++;
      }
      boolean same = words.at(at).equals(word) || words.at(at).equals(word + "s");
      if (!same) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
