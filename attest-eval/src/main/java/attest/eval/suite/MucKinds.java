package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of incident of MUC-4, by name or by words of other names. */
final class MucKinds {
  private static final Set<String> NAMES =
      Set.of(
          "BOMBING",
          "KIDNAPPING",
          "ARSON",
          "ROBBERY",
          "HIJACKING",
          "FORCED WORK STOPPAGE",
          "ATTACK");
  private static final Pattern OR = Pattern.compile("\\s*/\\s*");

  private record Cue(Pattern words, String kind) {}

  private static final List<Cue> CUES =
      Stream.of(
              Map.entry("BOMB|EXPLO|MINE|GRENADE|ROCKET|AIR.?STRIKE|SHELL|MORTAR", "BOMBING"),
              Map.entry("KIDNAP|ABDUCT|HOSTAGE", "KIDNAPPING"),
              Map.entry("ARSON|BURN", "ARSON"),
              Map.entry("ROBB|LOOT", "ROBBERY"),
              Map.entry("HIJACK", "HIJACKING"),
              Map.entry("WORK STOPPAGE", "FORCED WORK STOPPAGE"),
              Map.entry("ATTACK|KILL|MURDER|SHOOT|ASSAULT|ASSASSIN|AMBUSH|MASSACRE", "ATTACK"))
          .map(cue -> new Cue(Pattern.compile(cue.getKey()), cue.getValue()))
          .toList();

  private MucKinds() {}

  static Optional<String> of(JsonNode event) {
    String code = event.path("codes").path("muc4").asText("");
    String type = DateScore.text(event, "type");
    String words = (code.isEmpty() ? type : code).toUpperCase(Locale.ROOT).replace('_', ' ');
    String first = OR.split(words, -1)[0];
    return NAMES.contains(first)
        ? Optional.of(first)
        : CUES.stream().filter(cue -> cue.words().matcher(first).find()).map(Cue::kind).findFirst();
  }
}
