package attest.eval.plot;

import java.util.Locale;

/** An SVG picture in the making: lines, paths and words, legible on light and dark pages. */
final class Svg {
  private final StringBuilder body = new StringBuilder();
  private final int width;
  private final int height;

  Svg(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** A path in SVG's own commands; {@code style} is its attributes. */
  void path(CharSequence commands, String style) {
    body.append("<path d=\"").append(commands).append("\" ").append(style).append("/>\n");
  }

  void line(double x1, double y1, double x2, double y2, String style) {
    path("M%s %sL%s %s".formatted(number(x1), number(y1), number(x2), number(y2)), style);
  }

  /** Words at a point; {@code anchor} is start, middle or end. */
  void words(double x, double y, String anchor, String color, String words) {
    body.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n"
            .formatted(number(x), number(y), anchor, color, words.replace("&", "&amp;")));
  }

  /** A number with one decimal at most. */
  static String number(double value) {
    String words = String.format(Locale.ROOT, "%.1f", value);
    return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
  }

  /** The whole picture. */
  String done() {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                + " font-family=\"sans-serif\" font-size=\"13\">%n")
            .formatted(width, height)
        + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
        + body
        + "</svg>\n";
  }
}
