package attest.desk.api;

import attest.figure.FigurePolicy;
import attest.model.EventId;
import attest.model.ReportId;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a request asks in its address; refuses what it does not know and what makes no sense. */
final class Question {
  static final int MOST_ITEMS = 500;
  private static final int USUAL_ITEMS = 50;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

  private final Context context;

  private Question(Context context) {
    this.context = context;
  }

  /**
   * @param known the names of the conditions that may be asked
   * @throws Problem where another is asked, or one twice
   */
  static Question of(Context context, Set<String> known) {
    for (Map.Entry<String, List<String>> asked : context.queryParamMap().entrySet()) {
      if (!known.contains(asked.getKey())) {
        throw Problem.bad(
            asked.getKey(),
            "there is no condition \""
                + asked.getKey()
                + "\"; there are: "
                + String.join(", ", known.stream().sorted().toList()));
      }
      if (asked.getValue().size() > 1) {
        throw Problem.bad(asked.getKey(), "\"" + asked.getKey() + "\" is asked twice");
      }
    }
    return new Question(context);
  }

  Optional<String> text(String name, int longest) {
    Optional<String> text = Optional.ofNullable(context.queryParam(name));
    text.ifPresent(value -> {
      if (value.isBlank() || value.length() > longest) {
        throw Problem.bad(name, "\"" + name + "\" takes 1 to " + longest + " characters");
      }
    });
    return text;
  }

  Optional<LocalDate> day(String name) {
    return text(name, 20)
        .map(day -> {
          try {
            return LocalDate.parse(day);
          } catch (DateTimeException e) {
            throw Problem.bad(name, "\"" + day + "\" is no day; write it as 2018-06-22");
          }
        });
  }

  Optional<Long> number(String name, long least, long most) {
    return text(name, 20)
        .map(text -> {
          long number = NUMBER.matcher(text).matches() ? Long.parseLong(text) : -1;
          if (number < least || number > most) {
            throw Problem.bad(
                name, "\"" + name + "\" takes a number from " + least + " to " + most);
          }
          return number;
        });
  }

  int limit() {
    return number("limit", 1, MOST_ITEMS).map(Math::toIntExact).orElse(USUAL_ITEMS);
  }

  boolean flag(String name) {
    return text(name, 5)
        .map(text ->
            switch (text) {
              case "true" -> true;
              case "false" -> false;
              default -> throw Problem.bad(name, "\"" + name + "\" takes true or false");
            })
        .orElse(false);
  }

  /** Words parted by commas, each made a value; empty where nothing is asked. */
  <T> List<T> list(String name, Function<String, Optional<T>> value) {
    return text(name, 1000).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(word ->
            value
                .apply(word.strip())
                .orElseThrow(() -> Problem.bad(name, "\"" + word + "\" is no " + name)))
        .toList();
  }

  /** One of the given words. */
  Optional<String> word(String name, List<String> words) {
    return text(name, 50)
        .map(word -> {
          if (!words.contains(word)) {
            throw Problem.bad(name, "\"" + name + "\" takes one of: " + String.join(", ", words));
          }
          return word;
        });
  }

  FigurePolicy policy() {
    String name = text("policy", 50).orElse("all");
    return FigurePolicy.find(name)
        .orElseThrow(() ->
            Problem.bad(
                "policy",
                "there is no policy \""
                    + name
                    + "\"; there are: "
                    + String.join(
                        ", ", FigurePolicy.builtIn().stream().map(FigurePolicy::name).toList())));
  }

  Optional<EventId> event() {
    return text("event", 20)
        .map(id -> {
          try {
            return new EventId(id);
          } catch (IllegalArgumentException e) {
            throw Problem.bad("event", "\"" + id + "\" is no event's id");
          }
        });
  }

  Optional<ReportId> report() {
    return text("report", 20)
        .map(id -> {
          try {
            return new ReportId(id);
          } catch (IllegalArgumentException e) {
            throw Problem.bad("report", "\"" + id + "\" is no report's id");
          }
        });
  }
}
