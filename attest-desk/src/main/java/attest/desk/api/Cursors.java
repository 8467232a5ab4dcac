package attest.desk.api;

import attest.desk.index.EventSet.Mark;
import attest.json.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of a list ends, as a word that means something to the server alone. */
final class Cursors {
  private static final Pattern MARK =
      Pattern.compile("([a-z-]{1,20}) (-?[0-9]{1,18}) ([0-9]{1,18})");
  private static final Pattern OFFSET = Pattern.compile("([a-z]{1,20}) ([0-9]{1,9})");

  private Cursors() {}

  static String of(String order, Mark mark) {
    return encode(order + " " + mark.key() + " " + mark.id());
  }

  static Optional<Mark> mark(Question question, String order) {
    return question
        .text("cursor", 200)
        .map(text -> {
          Matcher mark = matcher(MARK, text, order);
          return new Mark(Long.parseLong(mark.group(2)), Long.parseLong(mark.group(3)));
        });
  }

  /** A page of a list that stands whole in memory. */
  static <T> ObjectNode page(
      Question question,
      String list,
      List<T> all,
      Function<T, ? extends com.fasterxml.jackson.databind.JsonNode> write) {
    int from =
        question
            .text("cursor", 200)
            .map(text -> Integer.parseInt(matcher(OFFSET, text, list).group(2)))
            .orElse(0);
    int start = Math.min(from, all.size());
    int end = Math.min(all.size(), start + question.limit());
    ObjectNode page = Json.object();
    ArrayNode items = page.putArray("items");
    all.subList(start, end).forEach(item -> items.add(write.apply(item)));
    return page.put("next", end < all.size() ? encode(list + " " + end) : null);
  }

  /** A list that is one page. */
  static <T> ObjectNode whole(
      List<T> all, Function<T, ? extends com.fasterxml.jackson.databind.JsonNode> write) {
    ObjectNode page = Json.object();
    page.set("items", Json.array(all, write));
    return page.putNull("next");
  }

  private static Matcher matcher(Pattern form, String text, String list) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      Matcher matcher = form.matcher(plain);
      if (matcher.matches() && matcher.group(1).equals(list)) {
        return matcher;
      }
    } catch (IllegalArgumentException e) {
      throw noCursor();
    }
    throw noCursor();
  }

  private static Problem noCursor() {
    return Problem.bad("cursor", "this is no cursor of such a list; start without one");
  }

  private static String encode(String plain) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
