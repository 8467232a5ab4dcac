package attest.export;

import attest.model.EventType;
import attest.model.Figure.Harm;
import attest.model.Span;
import attest.model.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files of the annotation tool brat: for each report its text and its marks (standoff, code
 * points), and the {@code annotation.conf} that names every label.
 */
final class BratFolder implements FileExport {
  private static final List<String> FIELDS =
      List.of("actor", "target", "victim", "weapon", "place", "time", "speaker", "cue");
  private static final List<String> RELATIONS = List.of("says", "quotes", "cue");

  @Override
  public String name() {
    return "brat";
  }

  @Override
  public boolean isFolder() {
    return true;
  }

  @Override
  public void write(Selection selection, Path to) throws IOException {
    Files.writeString(to.resolve("annotation.conf"), configuration());
    Files.writeString(to.resolve("methods.txt"), methods(selection));
    for (MarkedReport marked : MarkedReport.of(selection.events(), selection::report)) {
      String name = marked.report().id().value();
      Files.writeString(to.resolve(name + ".txt"), marked.report().text());
      Files.writeString(to.resolve(name + ".ann"), new Standoff(marked).write());
    }
  }

  private static String configuration() {
    StringBuilder text = new StringBuilder("[entities]\n");
    FIELDS.forEach(field -> text.append(field).append('\n'));
    harms().forEach(harm -> text.append(harm).append('\n'));
    text.append("\n[relations]\n");
    RELATIONS.forEach(relation -> text.append(relation).append("\tArg1:speaker, Arg2:<ANY>\n"));
    text.append("\n[events]\n");
    String roles =
        Stream.concat(FIELDS.subList(0, 6).stream(), harms())
            .map(role -> role + "*:" + role)
            .collect(Collectors.joining(", "));
    for (EventType type : EventType.values()) {
      text.append(type.id()).append('\t').append(roles).append('\n');
    }
    text.append("\n[attributes]\n");
    text.append("modality\tArg:<EVENT>, Value:").append(words(Standing.Modality.values()));
    text.append("\ndiscourse\tArg:<EVENT>, Value:").append(words(Standing.Discourse.values()));
    return text.append("\nrepeated\tArg:<EVENT>\n").toString();
  }

  private static Stream<String> harms() {
    return Arrays.stream(Harm.values()).map(BratFolder::word);
  }

  private static String words(Enum<?>[] values) {
    return Arrays.stream(values).map(BratFolder::word).collect(Collectors.joining("|"));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The marks of one report, line by line. */
  private static final class Standoff {
    private final MarkedReport marked;
    private final CodePoints points;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private int relations;
    private int attributes;
    private int notes;

    Standoff(MarkedReport marked) {
      this.marked = marked;
      this.points = new CodePoints(marked.report().text());
    }

    String write() {
      int events = 0;
      for (MarkedReport.Told told : marked.claims()) {
        events++;
        claim(told, "E" + events);
      }
      return lines.toString();
    }

    private void claim(MarkedReport.Told told, String event) {
      ClaimMarks marks = told.marks();
      Map<String, String> names = new HashMap<>();
      marks.all().forEach(mark -> names.put(mark.id(), textBound(mark)));
      line(
          event,
          marks.trigger().label() + ":" + names.get(marks.trigger().id()) + roles(marks, names));
      names.put(marks.trigger().id(), event);
      for (ClaimMarks.Link link : marks.links()) {
        if (!link.from().equals(marks.trigger())) {
          relations++;
          line(
              "R" + relations,
              link.label()
                  + " Arg1:"
                  + names.get(link.from().id())
                  + " Arg2:"
                  + names.get(link.to().id()));
        }
      }
      Standing standing = marks.claim().standing();
      attribute("modality " + event + " " + word(standing.modality()));
      attribute("discourse " + event + " " + word(standing.discourse()));
      if (standing.repeated()) {
        attribute("repeated " + event);
      }
      note(event, "event " + told.event().id() + ", claim " + marks.claim().id());
    }

    /** Roles in the order of the claim; a second actor is {@code actor2}. */
    private static String roles(ClaimMarks marks, Map<String, String> names) {
      Map<String, Integer> seen = new HashMap<>();
      return marks.links().stream()
          .filter(link -> link.from().equals(marks.trigger()))
          .map(link -> {
            int number = seen.merge(link.label(), 1, Integer::sum);
            String role = link.label() + (number == 1 ? "" : number);
            return " " + role + ":" + names.get(link.to().id());
          })
          .collect(Collectors.joining());
    }

    /** The name of the words with that label; one for all claims that mark them so. */
    private String textBound(Mark mark) {
      List<Span> fragments = fragments(mark.at());
      String text = marked.report().text();
      String body =
          mark.label()
              + " "
              + fragments.stream()
                  .map(points::of)
                  .map(span -> span.start() + " " + span.end())
                  .collect(Collectors.joining(";"))
              + "\t"
              + fragments.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
      String known = texts.get(body);
      if (known != null) {
        return known;
      }
      String name = "T" + (texts.size() + 1);
      texts.put(body, name);
      line(name, body);
      String identity = mark.identity().map(who -> ", " + who.name() + " " + who.id()).orElse("");
      note(name, mark.value() + identity);
      return name;
    }

    /** Stretches without a line end inside, which brat does not take. */
    private List<Span> fragments(List<Span> spans) {
      String text = marked.report().text();
      List<Span> fragments = new ArrayList<>();
      for (Span span : spans) {
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
          if (at == span.end() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
            if (at > start) {
              fragments.add(new Span(start, at));
            }
            start = at + 1;
          }
        }
      }
      return fragments;
    }

    private void attribute(String body) {
      attributes++;
      line("A" + attributes, body);
    }

    private void note(String of, String words) {
      notes++;
      line("#" + notes, "AnnotatorNotes " + of + "\t" + words.replaceAll("\\s+", " "));
    }

    private void line(String name, String body) {
      lines.append(name).append('\t').append(body).append('\n');
    }
  }
}
