package attest.eval.suite;

import attest.model.EventType;
import attest.scheme.Coding;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What a suite calls the kinds of event and the schemes' codes. */
final class SuiteWords {
  private static final Map<EventType, String> AIRWARS =
      Map.of(
          EventType.AIR_STRIKE, "Airstrike",
          EventType.DRONE_STRIKE, "Drone Strike",
          EventType.HELICOPTER_ATTACK, "Helicopter Strike",
          EventType.SHELLING, "Artillery",
          EventType.ROCKET_MISSILE_ATTACK, "Artillery");
  private static final Map<String, String> UCDP =
      Map.of(
          "1", "state-based conflict",
          "2", "non-state conflict",
          "3", "one-sided violence");

  private final String suite;

  SuiteWords(String suite) {
    this.suite = suite;
  }

  String type(EventType kind, String ucdp) {
    if (suite.startsWith("airwars")) {
      return AIRWARS.getOrDefault(kind, kind.id());
    }
    return suite.startsWith("ucdp") ? UCDP.getOrDefault(ucdp, kind.id()) : kind.id();
  }

  void put(Coding coding, ObjectNode codes) {
    codes.put(coding.scheme(), coding.code());
    switch (coding.scheme()) {
      case "acled" -> coding.sub().ifPresent(sub -> codes.put("acled_sub", sub));
      case "plover" -> coding.sub().ifPresent(mode -> codes.put("plover_mode", mode));
      case "cameo" -> coding.sub().ifPresent(quad -> codes.put("quad", quad));
      default -> {}
    }
  }
}
