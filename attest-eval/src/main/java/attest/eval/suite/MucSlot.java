package attest.eval.suite;

import java.util.Arrays;
import java.util.List;

/** The slots of a MUC-4 template, with their names in the answer keys. */
enum MucSlot {
  TYPE("type", "incident: type"),
  STAGE("stage", "incident: stage of execution"),
  DATE("date", "incident: date"),
  PLACE("place", "incident: location"),
  INSTRUMENT("instrument", "incident: instrument id"),
  PERP_INDIVIDUAL("perp_individual", "perp: individual id"),
  PERP_ORG("perp_org", "perp: organization id"),
  PERP_CONFIDENCE("perp_confidence", "perp: organization confidence"),
  PHYS_TARGET("phys_target", "phys tgt: id"),
  HUM_TARGET_NAME("hum_target_name", "hum tgt: name"),
  HUM_TARGET_DESCRIPTION("hum_target_description", "hum tgt: description"),
  HUM_TARGET_NUMBER("hum_target_number", "hum tgt: number"),
  HUM_TARGET_EFFECT("hum_target_effect", "hum tgt: effect of incident"),
  INSTRUMENT_TYPE("instrument_type", "incident: instrument type"),
  PERP_CATEGORY("perp_category", "perp: incident category"),
  PHYS_TYPE("phys_type", "phys tgt: type"),
  PHYS_NUMBER("phys_number", "phys tgt: number"),
  PHYS_NATION("phys_nation", "phys tgt: foreign nation"),
  PHYS_EFFECT("phys_effect", "phys tgt: effect of incident"),
  PHYS_TOTAL("phys_total", "phys tgt: total number"),
  HUM_TYPE("hum_type", "hum tgt: type"),
  HUM_NATION("hum_nation", "hum tgt: foreign nation"),
  HUM_TOTAL("hum_total", "hum tgt: total number");

  /** The slots that the headline metric adds up. */
  static final List<MucSlot> HEADLINE =
      Arrays.stream(values()).filter(slot -> slot.compareTo(INSTRUMENT_TYPE) < 0).toList();

  /** Slots that tell who did it or who was harmed. */
  static final List<MucSlot> IDENTIFYING =
      List.of(
          PERP_INDIVIDUAL,
          PERP_ORG,
          PHYS_TARGET,
          PHYS_TYPE,
          HUM_TARGET_NAME,
          HUM_TARGET_DESCRIPTION,
          HUM_TYPE);

  private final String metric;
  private final String key;

  MucSlot(String metric, String key) {
    this.metric = metric;
    this.key = key;
  }

  /** Its name among the metrics. */
  String metric() {
    return metric;
  }

  /** Its name in {@code extra.slots}. */
  String key() {
    return key;
  }

  /** Whether it is filled with words of the text. */
  boolean isText() {
    return switch (this) {
      case INSTRUMENT,
          PERP_INDIVIDUAL,
          PERP_ORG,
          PHYS_TARGET,
          HUM_TARGET_NAME,
          HUM_TARGET_DESCRIPTION ->
          true;
      default -> false;
    };
  }

  boolean isNumber() {
    return this == HUM_TARGET_NUMBER
        || this == PHYS_NUMBER
        || this == PHYS_TOTAL
        || this == HUM_TOTAL;
  }
}
