package attest.eval.suite;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Party;
import attest.model.Place;
import attest.model.Standing.Modality;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The claims of one report that tell one incident: same type, days and places that agree. */
record Muc4Incident(String type, List<Claim> claims) {
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "in", "and", "other", "others", "two", "three", "several",
          "people", "persons", "person", "him", "them", "his", "members", "member");

  Muc4Incident {
    claims = List.copyOf(claims);
  }

  static List<Muc4Incident> of(List<Claim> claims, List<String> types) {
    List<List<Claim>> groups = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      int at = home(groups, kinds, claims.get(i), types.get(i));
      if (at < 0) {
        groups.add(new ArrayList<>(List.of(claims.get(i))));
        kinds.add(types.get(i));
      } else {
        groups.get(at).add(claims.get(i));
      }
    }
    List<Muc4Incident> incidents = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      incidents.add(new Muc4Incident(kinds.get(i), groups.get(i)));
    }
    return incidents;
  }

  private static int home(List<List<Claim>> groups, List<String> kinds, Claim claim, String type) {
    for (int i = 0; i < groups.size(); i++) {
      if (kinds.get(i).equals(type) && groups.get(i).stream().allMatch(c -> mayBeOne(c, claim))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean mayBeOne(Claim one, Claim other) {
    return isThreat(one) == isThreat(other)
        && daysAgree(one, other)
        && placesAgree(one, other)
        && harmedAgree(one, other);
  }

  static boolean isThreat(Claim claim) {
    return claim.standing().modality() == Modality.THREATENED
        || claim.type().value() == attest.model.EventType.THREAT;
  }

  private static boolean daysAgree(Claim one, Claim other) {
    Optional<TimeSpan> a = one.time().map(Cited::value);
    Optional<TimeSpan> b = other.time().map(Cited::value);
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    LocalDate first = a.get().first().orElse(LocalDate.MIN);
    LocalDate last = a.get().last().orElse(LocalDate.MAX);
    return !b.get().first().orElse(LocalDate.MIN).isAfter(last)
        && !b.get().last().orElse(LocalDate.MAX).isBefore(first);
  }

  private static boolean placesAgree(Claim one, Claim other) {
    Optional<Place> a = one.place().flatMap(p -> p.value().place().likeliest());
    Optional<Place> b = other.place().flatMap(p -> p.value().place().likeliest());
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    boolean exact = isTown(a.get()) && isTown(b.get());
    return !exact || a.get().name().equals(b.get().name());
  }

  private static boolean isTown(Place place) {
    return place.kind() == Place.Kind.TOWN || place.kind() == Place.Kind.PART;
  }

  private static boolean harmedAgree(Claim one, Claim other) {
    Set<String> a = words(Muc4Claim.harmed(one));
    Set<String> b = words(Muc4Claim.harmed(other));
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    a.retainAll(b);
    boolean vague =
        one.time().isEmpty()
            || other.time().isEmpty()
            || one.place().isEmpty()
            || other.place().isEmpty();
    return !a.isEmpty() || vague || one.time().equals(other.time());
  }

  private static Set<String> words(List<Cited<Party>> parties) {
    Set<String> words = new HashSet<>();
    for (Cited<Party> party : parties) {
      for (String word : party.value().words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (word.length() > 2 && !EMPTY.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
