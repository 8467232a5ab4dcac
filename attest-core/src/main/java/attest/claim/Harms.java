package attest.claim;

import attest.model.Figure.Harm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that say what happened to those counted, and where those stand. */
final class Harms {
  private static final Set<String> BE = WordSet.english("harms.be");
  private static final Set<String> HAVE = Set.of("had", "have", "has", "'s");
  private static final Set<String> PAST = WordSet.english("harms.past");
  private static final Set<String> MONTHS = WordSet.english("harms.months");
  private static final Set<String> DURATIONS = WordSet.english("harms.durations");
  private static final Set<String> NOT_AT = WordSet.english("harms.not-at");

  private record Use(
      Harm harm,
      boolean transitive,
      boolean intransitive,
      boolean adjective,
      boolean noun,
      boolean of) {
    Use with(String use) {
      return new Use(
          harm,
          transitive || use.equals("t"),
          intransitive || use.equals("i"),
          adjective || use.equals("a"),
          noun || use.equals("n"),
          of || use.equals("o"));
    }
  }

  private final Phrases<Use> words = new Phrases<>();

  private Harms() {
    java.util.Map<List<String>, Use> uses = new java.util.LinkedHashMap<>();
    for (List<String> row : Table.english("harms", 3)) {
      for (List<String> phrase : Table.phrases(row.get(2))) {
        Use first = new Use(Harm.valueOf(row.get(0)), false, false, false, false, false);
        uses.merge(phrase, first.with(row.get(1)), (old, added) -> old.with(row.get(1)));
      }
    }
    uses.forEach(words::add);
  }

  static Harms english() {
    return new Harms();
  }

  /** Whether the word at the given token may be a cue; for noun groups, which end before one. */
  boolean startsAt(Wording text, int at) {
    return words.at(text, at).isPresent();
  }

  /** Whether the noun is itself counted: "deaths", "casualties". */
  boolean isCounted(Wording text, int noun) {
    return words.at(text, noun).map(hit -> hit.value().noun()).orElse(false) && text.isNoun(noun);
  }

  /** The cues of a sentence in text order. */
  List<Cue> in(Wording text) {
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Optional<Phrases.Hit<Use>> hit = words.at(text, at);
      int here = at;
      Optional<Cue> injury =
          hit.isPresent()
              ? Optional.empty()
              : Injuries.at(text, at).or(() -> Losses.at(text, here));
      injury.ifPresent(cues::add);
      if (hit.isPresent()) {
        voice(text, hit.get())
            .ifPresent(voice ->
                cues.add(
                    new Cue(hit.get().from(), hit.get().to(), hit.get().value().harm(), voice)));
        at = hit.get().to();
      } else {
        at = injury.map(Cue::to).orElse(at + 1);
      }
    }
    return cues;
  }

  private static Optional<Cue.Voice> voice(Wording text, Phrases.Hit<Use> hit) {
    Use use = hit.value();
    int from = hit.from();
    int to = hit.to();
    String word = text.at(from);
    boolean phrase = to - from > 1;
    boolean noun = text.isNoun(from) && !phrase;
    if (use.of() && text.at(to).equals("of") && !(use.transitive() && isBehindBe(text, from))) {
      return Optional.of(Cue.Voice.OF);
    }
    if (use.noun() && noun) {
      return Optional.of(Cue.Voice.ITSELF);
    }
    if (word.startsWith("shot")
        && !phrase
        && (text.is(to, NOT_AT) || noun && !use.intransitive())) {
      return Optional.empty();
    }
    if (use.intransitive()) {
      return noun && !use.adjective() ? Optional.empty() : Optional.of(Cue.Voice.SUBJECT);
    }
    if (use.transitive()) {
      return transitive(text, from, to, use);
    }
    return use.adjective() ? adjective(text, from, to) : Optional.empty();
  }

  private static Optional<Cue.Voice> transitive(Wording text, int from, int to, Use use) {
    String word = text.at(from);
    boolean isPast = word.endsWith("ed") || PAST.contains(word);
    boolean noun = text.isNoun(from) && to - from == 1;
    if (noun && !isPast) {
      return Optional.empty();
    }
    if (word.endsWith("ing")) {
      return opensNounGroup(text, to) ? Optional.of(Cue.Voice.OBJECT) : Optional.empty();
    }
    if (!isPast) {
      return text.tag(from).equals("JJ") ? Optional.empty() : Optional.of(Cue.Voice.OBJECT);
    }
    if (isBehindBe(text, from)) {
      return Optional.of(Cue.Voice.SUBJECT);
    }
    if (opensNounGroup(text, to)) {
      boolean modifies = use.adjective() && text.isNoun(to) && isModifier(text, from);
      return modifies ? adjective(text, from, to) : Optional.of(Cue.Voice.OBJECT);
    }
    return Optional.of(Cue.Voice.SUBJECT);
  }

  /** "12 wounded soldiers": the adjective stands inside a noun group. */
  private static boolean isModifier(Wording text, int at) {
    return text.tagged(at - 1, "CD", "DT", "PRP$", "JJ");
  }

  private static Optional<Cue.Voice> adjective(Wording text, int from, int to) {
    boolean bodies = text.isNoun(to) && !text.isTime(to) && isModifier(text, from);
    return bodies ? Optional.of(Cue.Voice.OBJECT) : Optional.of(Cue.Voice.SUBJECT);
  }

  private static boolean isBehindBe(Wording text, int from) {
    int at = from - 1;
    while (text.isAdverb(at) || text.is(at, "all", "both", "either", "reportedly", "also")) {
      at--;
    }
    if (text.is(at, HAVE)) {
      return text.at(at).equals("'s") && text.tag(at).equals("VBZ");
    }
    return text.is(at, BE);
  }

  /** Whether a noun group that is no time starts at the given token. */
  private static boolean opensNounGroup(Wording text, int behind) {
    int at = text.is(behind, "\"", "\u201c", "``") ? behind + 1 : behind;
    int start = at;
    while (text.is(
            start,
            "at",
            "around",
            "up",
            "about",
            "over",
            "nearly",
            "almost",
            "some",
            "as",
            "more",
            "between",
            "roughly",
            "approximately",
            "least",
            "many",
            "than",
            "to",
            "fewer",
            "less",
            "no")
        && start < at + 3) {
      start++;
    }
    boolean bounded = start > at && text.tag(start).equals("CD");
    if (text.isTime(at)) {
      return false;
    }
    if (bounded) {
      return !isDuration(text, start);
    }
    String tag = text.tag(at);
    return switch (tag) {
      case "CD" -> !isDuration(text, at);
      case "DT", "PRP$", "PRP", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "PDT" ->
          !isMonth(text.at(at));
      default ->
          text.is(at, "several", "dozens", "scores", "hundreds", "thousands", "many", "some");
    };
  }

  private static boolean isDuration(Wording text, int number) {
    return text.is(number + 1, DURATIONS) && !text.isHyphen(number + 1);
  }

  private static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }
}
