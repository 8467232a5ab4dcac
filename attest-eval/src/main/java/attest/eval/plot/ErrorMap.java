package attest.eval.plot;

import attest.eval.suite.PlaceAnswers.Answer;
import attest.model.Place;
import attest.model.Place.Point;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A world map in plate carrée: grey where the gazetteer knows towns, blue dots where an event was
 * put within 25 km of its place, red lines from the true place to the one read where it was put
 * more than 161 km away, orange dots where it was put nowhere.
 */
final class ErrorMap {
  private static final int WIDTH = 1080;
  private static final int HEIGHT = 500;
  private static final double PER_DEGREE = 3;
  private static final double NORTHMOST = 78;
  private static final double NEAR = 25;
  private static final double FAR = 161;

  private ErrorMap() {}

  static String draw(List<Answer> answers, Stream<Place> places) {
    Svg svg = new Svg(WIDTH, HEIGHT);
    svg.path(
        dots(places.flatMap(place -> place.point().stream()), 1),
        "stroke=\"#d9d9d6\" stroke-width=\"3\"");
    List<Answer> far = answers.stream().filter(a -> isBetween(a, FAR, Double.MAX_VALUE)).toList();
    List<Answer> near = answers.stream().filter(a -> isBetween(a, 0, NEAR)).toList();
    List<Answer> silent = answers.stream().filter(a -> a.said().isEmpty()).toList();
    svg.path(lines(far), "stroke=\"#c22\" stroke-width=\".7\" stroke-opacity=\".35\"");
    svg.path(truths(near), "stroke=\"#1f5fa8\" stroke-width=\"2\"");
    svg.path(truths(silent), "stroke=\"#e08a00\" stroke-width=\"2\"");
    legend(svg, "#1f5fa8", 0, "within 25 km: " + share(near, answers));
    legend(svg, "#e08a00", 1, "put nowhere: " + share(silent, answers));
    legend(svg, "#c22", 2, "more than 161 km off: " + share(far, answers));
    return svg.done();
  }

  private static void legend(Svg svg, String color, int row, String words) {
    svg.words(14, HEIGHT - 56.0 + 20 * row, "start", color, words);
  }

  private static String share(List<Answer> some, List<Answer> all) {
    return "%,d of %,d".formatted(some.size(), all.size());
  }

  private static boolean isBetween(Answer answer, double more, double atMost) {
    Optional<Double> apart = answer.kilometres();
    return apart.isPresent() && apart.get() <= atMost && (more == 0 || apart.get() > more);
  }

  private static StringBuilder truths(List<Answer> answers) {
    return dots(answers.stream().map(Answer::truth), 0.5);
  }

  private static StringBuilder lines(List<Answer> answers) {
    TreeSet<String> lines = new TreeSet<>();
    for (Answer answer : answers) {
      lines.add(spot("M", answer.truth(), 0.5) + spot("L", answer.said().orElseThrow(), 0.5));
    }
    return new StringBuilder(String.join("", lines));
  }

  /** One short stroke for each cell of the given width in degrees that holds a point. */
  private static StringBuilder dots(Stream<Point> points, double cell) {
    TreeSet<String> dots = new TreeSet<>();
    points.forEach(point -> dots.add(spot("M", point, cell) + "h2"));
    return new StringBuilder(String.join("", dots));
  }

  private static String spot(String command, Point point, double cell) {
    double east = (Math.floor(point.longitude() / cell) * cell + 180) * PER_DEGREE;
    double south = (NORTHMOST - Math.floor(point.latitude() / cell) * cell) * PER_DEGREE;
    return command + Svg.number(east) + " " + Svg.number(south);
  }
}
