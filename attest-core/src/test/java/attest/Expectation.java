package attest;

import attest.model.Cited;
import attest.model.Claim;
import attest.model.Count;
import attest.model.Figure;
import attest.model.Party;
import attest.model.Place;
import attest.model.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A line of an example, such as {@code killed: at least 30 | place: Hajin}. */
record Expectation(List<Part> parts) {
  /** One {@code key: value} of the line. */
  record Part(String key, String value) {}

  static Expectation of(String line) {
    List<Part> parts = new ArrayList<>();
    for (String part : line.split("\\|")) {
      int colon = part.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("no colon in " + part);
      }
      parts.add(new Part(part.substring(0, colon).strip(), part.substring(colon + 1).strip()));
    }
    return new Expectation(parts);
  }

  /** What the claim says otherwise; empty where it fits. */
  List<String> misses(Claim claim) {
    List<String> misses = new ArrayList<>();
    for (Part part : parts) {
      List<String> found = found(claim, part.key());
      boolean absent = part.value().equals("not stated");
      if (absent ? !found.isEmpty() : found.stream().noneMatch(f -> fits(part, f))) {
        misses.add(part.key() + ": " + part.value() + " but found " + found);
      }
    }
    return misses;
  }

  private static boolean fits(Part part, String found) {
    return switch (part.key()) {
      case "actor", "target", "victim", "place", "says", "weapon" ->
          found.toLowerCase(Locale.ROOT).contains(part.value().toLowerCase(Locale.ROOT));
      default -> found.equals(part.value());
    };
  }

  private static List<String> found(Claim claim, String key) {
    return switch (key) {
      case "type" -> List.of(claim.type().value().id());
      case "standing" -> standing(claim.standing());
      case "day" -> claim.time().stream().map(t -> t.value().edtf()).toList();
      case "place" ->
          claim.place().stream()
              .flatMap(p ->
                  Stream.concat(
                      Stream.of(p.value().name()), names(p.value().place().likeliest().stream())))
              .toList();
      case "country" ->
          claim.place().stream()
              .flatMap(p -> p.value().known().stream())
              .flatMap(p -> p.admin().country().stream())
              .toList();
      case "relation" -> claim.place().stream().map(p -> p.value().relation().words()).toList();
      case "actor" -> parties(claim.roles().actors());
      case "target" -> parties(claim.roles().targets());
      case "victim" -> parties(claim.roles().victims());
      case "weapon" -> claim.roles().weapons().stream().map(Cited::value).toList();
      case "says" ->
          Stream.concat(claim.attributions().stream(), claim.figures().stream().map(f -> f.by()))
              .flatMap(by -> by.chain().stream())
              .flatMap(s -> Stream.of(s.party().value().words(), s.party().value().name()))
              .toList();
      default -> figures(claim, Figure.Harm.valueOf(key.toUpperCase(Locale.ROOT)));
    };
  }

  private static Stream<String> names(Stream<Place> places) {
    return places.map(Place::name);
  }

  private static List<String> standing(Standing standing) {
    return List.of(
        standing.discourse().name().toLowerCase(Locale.ROOT),
        standing.modality().name().toLowerCase(Locale.ROOT),
        standing.repeated() ? "repeated" : "single");
  }

  private static List<String> parties(List<Cited<Party>> parties) {
    return parties.stream().flatMap(p -> Stream.of(p.value().words(), p.value().name())).toList();
  }

  private static List<String> figures(Claim claim, Figure.Harm harm) {
    return claim.figures(harm).stream().map(f -> words(f.figure().value().count())).toList();
  }

  private static String words(Count count) {
    return switch (count) {
      case Count.Exactly(int number) -> Integer.toString(number);
      case Count.About(int number) -> "about " + number;
      case Count.AtLeast(int number) -> "at least " + number;
      case Count.AtMost(int number) -> "up to " + number;
      case Count.Between(int low, int high) -> low + " to " + high;
      case Count.Vague(String words, int low, int high) -> words;
    };
  }
}
