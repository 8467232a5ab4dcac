package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The slots of one template: as written in {@code extra.slots}, else from the neutral fields. */
final class MucTemplate {
  private static final List<MucSlot> PERPETRATORS =
      List.of(MucSlot.PERP_INDIVIDUAL, MucSlot.PERP_ORG);
  private static final List<MucSlot> TARGETS =
      List.of(MucSlot.PHYS_TARGET, MucSlot.HUM_TARGET_DESCRIPTION, MucSlot.HUM_TARGET_NAME);
  private static final List<MucSlot> VICTIMS =
      List.of(MucSlot.HUM_TARGET_DESCRIPTION, MucSlot.HUM_TARGET_NAME, MucSlot.PHYS_TARGET);

  private final Map<MucSlot, List<MucFill>> slots = new EnumMap<>(MucSlot.class);

  private MucTemplate() {}

  /** The fills of a slot. */
  List<MucFill> fills(MucSlot slot) {
    return slots.getOrDefault(slot, List.of());
  }

  /**
   * The template of an event; empty when its kind is outside MUC-4.
   *
   * @param gold neutral fields do not tell persons from things: the slot is taken that fits this
   *     template best
   */
  static Optional<MucTemplate> of(JsonNode event, Optional<MucTemplate> gold) {
    JsonNode written = event.path("extra").path("slots");
    MucTemplate template = new MucTemplate();
    if (!written.isEmpty()) {
      for (MucSlot slot : MucSlot.values()) {
        template.slots.put(slot, MucFill.of(slot, written.path(slot.key())));
      }
      return Optional.of(template);
    }
    Optional<String> kind = MucKinds.of(event);
    kind.ifPresent(name -> {
      template.add(MucSlot.TYPE, MucFill.value(name, List.of()));
      template.circumstances(event);
      template.parties(event, gold);
      template.harm("killed", "DEATH", event);
      template.harm("wounded", "INJURY", event);
    });
    return kind.map(name -> template);
  }

  private void add(MucSlot slot, MucFill fill) {
    slots.computeIfAbsent(slot, key -> new ArrayList<>()).add(fill);
  }

  private void circumstances(JsonNode event) {
    JsonNode extra = event.path("extra");
    JsonNode stage =
        extra.path("stage").isArray() ? extra.path("stage").path(0) : extra.path("stage");
    if (stage.isTextual()) {
      add(MucSlot.STAGE, MucFill.value(stage.asText().toUpperCase(Locale.ROOT), List.of()));
    }
    date(event.path("date")).ifPresent(date -> add(MucSlot.DATE, MucFill.date(date)));
    JsonNode place = event.path("place");
    List<String> steps =
        Stream.of(
                Stream.of(place.path("country"), place.path("admin1")),
                place.path("alt_names").valueStream(),
                Stream.of(place.path("name")))
            .flatMap(names -> names)
            .map(name -> name.asText(""))
            .filter(name -> !name.isEmpty())
            .map(Fold::fold)
            .toList();
    if (!steps.isEmpty()) {
      add(MucSlot.PLACE, MucFill.place(steps));
    }
    ActorScore.names(event.path("weapons"))
        .forEach(names -> add(MucSlot.INSTRUMENT, MucFill.text(names)));
    for (JsonNode claim : extra.path("claims")) {
      String actor = claim.path("actor").asText("");
      if (!claim.path("claim").isEmpty()) {
        String words = claim.path("claim").path(0).asText().toUpperCase(Locale.ROOT);
        add(
            MucSlot.PERP_CONFIDENCE,
            MucFill.value(words, actor.isEmpty() ? List.of() : List.of(actor)));
      }
    }
  }

  private static Optional<MucDate> date(JsonNode date) {
    String start = DateScore.text(date, "start");
    String end = DateScore.text(date, "end");
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = DateScore.day(end.isEmpty() ? start : end);
    Optional<MucDate.Day> first =
        start.isEmpty() ? Optional.empty() : Optional.of(MucDate.Day.of(DateScore.day(start)));
    return Optional.of(new MucDate(first, MucDate.Day.of(last)));
  }

  private void parties(JsonNode event, Optional<MucTemplate> gold) {
    for (List<String> names : ActorScore.names(event.path("actors"))) {
      add(best(PERPETRATORS, names, gold), MucFill.text(names));
    }
    Set<String> seen = new HashSet<>();
    for (List<String> names : ActorScore.names(event.path("targets"))) {
      if (seen.add(Fold.fold(names.getFirst()))) {
        add(best(TARGETS, names, gold), MucFill.text(names));
      }
    }
    for (List<String> names : ActorScore.names(event.path("victims"))) {
      if (seen.add(Fold.fold(names.getFirst()))) {
        add(best(VICTIMS, names, gold), MucFill.text(names));
      }
    }
  }

  private static MucSlot best(
      List<MucSlot> options, List<String> names, Optional<MucTemplate> gold) {
    MucFill said = MucFill.text(names.subList(0, 1));
    MucSlot best = options.getFirst();
    double most = 0;
    for (MucSlot slot : options) {
      double credit =
          gold.map(template -> template.fills(slot)).orElse(List.of()).stream()
              .mapToDouble(truth -> MucCredit.of(slot, truth, said))
              .max()
              .orElse(0);
      if (credit > most) {
        most = credit;
        best = slot;
      }
    }
    return best;
  }

  private void harm(String field, String effect, JsonNode event) {
    Optional<Amount> amount = Amount.of(event.path(field));
    amount
        .filter(a -> a.low().orElse(0) != 0 || a.high().orElse(0) != 0)
        .ifPresent(a -> {
          String low = number(a.low().orElse(0));
          String high = number(a.high().orElse(0));
          String value = a.low().equals(a.high()) ? low : low + "-" + high;
          add(MucSlot.HUM_TARGET_NUMBER, MucFill.value(value, List.of()));
          add(MucSlot.HUM_TARGET_EFFECT, MucFill.value(effect, List.of()));
        });
  }

  private static String number(double people) {
    return people == 0 ? "" : Long.toString(Math.round(people));
  }
}
