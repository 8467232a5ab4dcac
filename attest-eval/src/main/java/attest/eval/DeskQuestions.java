package attest.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/**
 * What people ask a desk, made of what its ledger holds: busy places, actors, days, and the words
 * of its events are asked for as often as they occur.
 */
final class DeskQuestions {
  /** A kind of question. */
  enum Kind {
    PAGE_BY_TIME("page by time"),
    PAGE_BY_BOX("page by box"),
    PAGE_BY_COUNTRY_AND_TYPE("page by country and type"),
    PAGE_BY_ACTOR("page by actor"),
    PAGE_BY_WORDS("page by words"),
    PAGE_BY_STATUS("page by status, doubt first"),
    PAGE_DEEP("page far down"),
    MAP("map"),
    TIMELINE("timeline"),
    EVENT("event"),
    REPORT("report"),
    REPORTS("reports"),
    ACTORS("actors"),
    PLACES("places"),
    SOURCES("sources"),
    LEDGER("ledger");

    final String words;

    Kind(String words) {
      this.words = words;
    }

    boolean isFilteredPage() {
      return ordinal() <= PAGE_DEEP.ordinal();
    }
  }

  private static final int PAGES_DOWN = 40;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final double TILE = 256;
  private static final int LEAST_ZOOM = 2;
  private static final int MOST_ZOOM = 12;
  private static final List<String> ORDERS =
      List.of("time", "-time", "killed", "doubt", "importance");
  private static final List<String> TYPES =
      List.of("air_strike", "shelling", "car_bomb", "armed_clash", "abduction");
  private static final List<String> COMMON = List.of("friday", "officials", "army", "attackers");

  private final List<JsonNode> places;
  private final List<JsonNode> actors;
  private final List<String> deep = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final List<String> reports;
  private final LocalDate first;
  private final int days;

  /** Asks the desk for what there is to ask about. */
  DeskQuestions(Function<String, JsonNode> desk) {
    this.places = items(desk.apply("/api/places?limit=500"), "place");
    this.actors = items(desk.apply("/api/actors?limit=500"), "actor");
    this.reports =
        items(desk.apply("/api/reports?limit=500"), "id").stream().map(JsonNode::asText).toList();
    List<JsonNode> months =
        desk.apply("/api/timeline?by=month").path("items").valueStream().toList();
    this.first = LocalDate.parse(months.getFirst().path("start").asText());
    this.days =
        1
            + (int)
                (LocalDate.parse(months.getLast().path("start").asText()).toEpochDay()
                    - first.toEpochDay());
    String cursor = "";
    for (int i = 0; i < PAGES_DOWN && !cursor.equals("null"); i++) {
      JsonNode page = desk.apply("/api/events?limit=500" + cursor(cursor));
      items(page, "id").forEach(id -> events.add(id.asText()));
      cursor = page.path("next").asText();
      deep.add(cursor);
    }
  }

  private static String cursor(String cursor) {
    return cursor.isEmpty() ? "" : "&cursor=" + cursor;
  }

  private static List<JsonNode> items(JsonNode page, String field) {
    return page.path("items").valueStream().map(item -> item.path(field)).toList();
  }

  /** The address of a question of that kind. */
  String path(Kind kind, Random random) {
    return switch (kind) {
      case PAGE_BY_TIME -> "/api/events?sort=" + order(random) + days(random);
      case PAGE_BY_BOX -> "/api/events?sort=killed" + box(random, 4 + random.nextInt(5));
      case PAGE_BY_COUNTRY_AND_TYPE ->
          "/api/events?sort=-time&type=" + any(TYPES, random) + "&country=" + country(random);
      case PAGE_BY_ACTOR -> "/api/events?min_killed=2&actor=" + actor(random);
      case PAGE_BY_WORDS -> "/api/events?sort=-time&words=" + words(random);
      case PAGE_BY_STATUS ->
          "/api/events?sort=doubt&news=true&status="
              + any(List.of("unreviewed", "accepted"), random)
              + days(random);
      case PAGE_DEEP -> "/api/events?sort=time" + cursor(any(deep, random));
      case MAP -> map(random);
      case TIMELINE -> "/api/timeline?by=month&country=" + country(random);
      case EVENT -> "/api/events/" + any(events, random);
      case REPORT -> "/api/reports/" + any(reports, random);
      case REPORTS -> "/api/reports";
      case ACTORS -> "/api/actors?name=army";
      case PLACES -> "/api/places?name=" + text(any(places, random).path("name").asText());
      case SOURCES -> "/api/sources";
      case LEDGER -> "/api/ledger";
    };
  }

  private String map(Random random) {
    int zoom = LEAST_ZOOM + random.nextInt(MOST_ZOOM - LEAST_ZOOM + 1);
    return "/api/map?zoom=" + zoom + box(random, zoom) + (random.nextBoolean() ? days(random) : "");
  }

  /** What a window shows around a busy place. */
  private String box(Random random, int zoom) {
    JsonNode place = busy(places, random);
    double degrees = 360 / (TILE * Math.pow(2, zoom));
    double wide = Math.min(180, degrees * WIDTH / 2);
    double high = Math.min(85, degrees * HEIGHT / 2);
    double lon = place.path("lon").asDouble();
    double lat = place.path("lat").asDouble();
    return String.format(
        Locale.ROOT,
        "&box=%.4f,%.4f,%.4f,%.4f",
        Math.max(-180, lon - wide),
        Math.max(-85, lat - high),
        Math.min(180, lon + wide),
        Math.min(85, lat + high));
  }

  private String days(Random random) {
    LocalDate from = first.plusDays(random.nextInt(days));
    return "&from=" + from + "&to=" + from.plusDays(1L << random.nextInt(11));
  }

  private String words(Random random) {
    String town = busy(places, random).path("name").asText();
    String common = any(COMMON, random);
    return text(
        switch (random.nextInt(10)) {
          case 0 -> common;
          case 1, 2 -> town + " " + common;
          default -> town;
        });
  }

  private String actor(Random random) {
    JsonNode actor = busy(actors, random);
    return text(actor.path(random.nextBoolean() ? "id" : "name").asText());
  }

  private String country(Random random) {
    return busy(places, random).path("country").asText();
  }

  private static String order(Random random) {
    return any(ORDERS, random);
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static <T> T busy(List<T> of, Random random) {
    return of.get(MadeWorld.zipf(random, of.size()));
  }

  private static String text(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
