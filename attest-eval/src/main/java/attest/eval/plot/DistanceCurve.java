package attest.eval.plot;

import attest.eval.suite.PlaceAnswers.Answer;
import java.util.List;
import java.util.Map;

/**
 * The share of events put within a distance of where they lie, for every distance from 1 to 20,000
 * kilometres on a logarithmic scale. Events put nowhere count against it, so that no curve need
 * reach 1.
 */
final class DistanceCurve {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 420;
  private static final int LEFT = 60;
  private static final int RIGHT = 600;
  private static final int TOP = 20;
  private static final int BOTTOM = 360;
  private static final double FARTHEST = 20_000;
  private static final List<Integer> MARKS = List.of(1, 5, 25, 100, 161, 500, 2_000, 20_000);
  private static final List<String> COLORS =
      List.of("#1f5fa8", "#c2571a", "#2d7d46", "#8a3b8f", "#7a6a1f", "#444");

  private DistanceCurve() {}

  static String draw(Map<String, List<Answer>> bySuite) {
    Svg svg = new Svg(WIDTH, HEIGHT);
    axes(svg);
    int number = 0;
    for (Map.Entry<String, List<Answer>> suite : bySuite.entrySet()) {
      String color = COLORS.get(number % COLORS.size());
      double[] distances = distances(suite.getValue());
      int events = suite.getValue().size();
      svg.path(
          curve(distances, events), "fill=\"none\" stroke-width=\"2\" stroke=\"" + color + "\"");
      double end = events == 0 ? 0 : (double) distances.length / events;
      svg.words(
          RIGHT + 8.0,
          TOP + 14.0 + 20 * number,
          "start",
          color,
          "%s (%,d, %.0f%% placed)".formatted(suite.getKey(), events, 100 * end));
      number++;
    }
    return svg.done();
  }

  private static void axes(Svg svg) {
    String light = "stroke=\"#ddd\"";
    for (int km : MARKS) {
      svg.line(x(km), TOP, x(km), BOTTOM, light);
      svg.words(x(km), BOTTOM + (km == 161 ? 32.0 : 18.0), "middle", "#333", "%,d".formatted(km));
    }
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      svg.line(LEFT, y(tenth / 10.0), RIGHT, y(tenth / 10.0), light);
      svg.words(LEFT - 8.0, y(tenth / 10.0) + 4, "end", "#333", tenth == 10 ? "1" : "." + tenth);
    }
    svg.words(
        (LEFT + RIGHT) / 2.0,
        BOTTOM + 50.0,
        "middle",
        "#333",
        "kilometres between the place read and the true one; upwards: share of events");
  }

  private static double[] distances(List<Answer> answers) {
    return answers.stream()
        .flatMap(answer -> answer.kilometres().stream())
        .mapToDouble(Double::doubleValue)
        .sorted()
        .toArray();
  }

  private static StringBuilder curve(double[] distances, int events) {
    StringBuilder path = new StringBuilder();
    int within = 0;
    for (int step = 0; step <= RIGHT - LEFT; step += 2) {
      double km = Math.pow(FARTHEST, (double) step / (RIGHT - LEFT));
      while (within < distances.length && distances[within] <= km) {
        within++;
      }
      path.append(step == 0 ? 'M' : 'L')
          .append(LEFT + step)
          .append(' ')
          .append(Svg.number(y(events == 0 ? 0 : (double) within / events)));
    }
    return path;
  }

  private static double x(double km) {
    return LEFT + (RIGHT - LEFT) * Math.log(km) / Math.log(FARTHEST);
  }

  private static double y(double share) {
    return BOTTOM - (BOTTOM - TOP) * share;
  }
}
