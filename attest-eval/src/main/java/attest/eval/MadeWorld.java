package attest.eval;

import attest.model.Actor;
import attest.model.EventType;
import attest.model.Place;
import attest.resource.ResourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * A made world for measuring: countries, towns, parties, and what happens there. Places are as busy
 * as places of their rank are (Zipf), so that one town sees a tenth of all, and ten years of days
 * are drawn alike. It has the same size however much is told of it: more news is denser news.
 */
final class MadeWorld {
  private static final int TOWNS = 20_000;
  private static final int COUNTRIES = 50;
  private static final int LETTERS = 26;
  private static final int PROVINCES = 12;
  private static final int DAYS = 3_650;
  private static final LocalDate START = LocalDate.of(2014, 1, 1);
  private static final int FIRST_NAMES = 1_500;
  private static final int LAST_NAMES = 12_000;
  private static final int THEME = 30;
  private static final String WORD_COUNTS = "/attest/language/english/word-frequencies.tsv";
  private static final String[] SYLLABLES =
      ("al,am,an,ar,ba,be,bo,da,de,du,el,fa,ga,ha,hi,is,ja,ka,ku,la,li,ma,mi,mu,na,ni,no,ra,ri,"
              + "ro,sa,se,sha,su,ta,ti,to,ul,va,wa,ya,za")
          .split(",", -1);
  private static final List<EventType> KINDS =
      List.of(
          EventType.AIR_STRIKE,
          EventType.SHELLING,
          EventType.CAR_BOMB,
          EventType.IED_MINE,
          EventType.ARMED_CLASH,
          EventType.SHOOTING_CIVILIANS,
          EventType.SUICIDE_BOMBING,
          EventType.ATTACK,
          EventType.ABDUCTION,
          EventType.ASSASSINATION);

  private final List<Place> towns = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<String> firstNames = new ArrayList<>();
  private final List<String> lastNames = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final long[] upTo;

  MadeWorld() {
    Random random = new Random(11);
    List<Integer> counts = new ArrayList<>();
    for (List<String> row : ResourceFile.rows(MadeWorld.class, WORD_COUNTS, 2)) {
      if (!row.getFirst().contains(" ") && row.getFirst().length() > 2) {
        words.add(row.getFirst());
        counts.add(Integer.valueOf(row.get(1)));
      }
    }
    upTo = new long[counts.size()];
    for (int i = 0; i < upTo.length; i++) {
      upTo[i] = counts.get(i) + (i == 0 ? 0 : upTo[i - 1]);
    }
    for (int i = 0; i < FIRST_NAMES; i++) {
      firstNames.add(name(random, 2));
    }
    for (int i = 0; i < LAST_NAMES; i++) {
      lastNames.add(name(random, 2 + random.nextInt(2)));
    }
    people(random);
    settle(random);
  }

  /**
   * Something that happened.
   *
   * @param number of it; the same number is always the same happening
   * @param killed how many died
   * @param dead the name of one of them
   * @param street where in the town
   * @param theme words that those who tell of it use
   */
  record Happening(
      int number,
      EventType kind,
      Place town,
      LocalDate day,
      Actor doer,
      Actor target,
      int killed,
      String dead,
      String street,
      List<String> theme) {}

  Happening happening(int number) {
    Random random = new Random(number * 7919L + 5);
    Place town = towns.get(zipf(random, TOWNS));
    int country = country(town);
    Actor doer = actors.get(4 * country + random.nextInt(4));
    Actor target = actors.get(4 * country + random.nextInt(4));
    List<String> theme = new ArrayList<>();
    for (int i = 0; i < THEME; i++) {
      theme.add(word(random));
    }
    return new Happening(
        number,
        KINDS.get(zipf(random, KINDS.size())),
        town,
        START.plusDays(random.nextInt(DAYS)),
        doer,
        target,
        zipf(random, 60),
        person(random),
        lastNames.get(zipf(random, LAST_NAMES)),
        theme);
  }

  /** A number below the given one, the k-th as likely as one by k. */
  static int zipf(Random random, int below) {
    return Math.min(below - 1, (int) Math.exp(random.nextDouble() * Math.log(below + 1.0)) - 1);
  }

  String person(Random random) {
    return firstNames.get(zipf(random, FIRST_NAMES))
        + " "
        + lastNames.get(zipf(random, LAST_NAMES));
  }

  /** A word, as often as general English has it. */
  String word(Random random) {
    long at = (long) (random.nextDouble() * upTo[upTo.length - 1]);
    int found = Arrays.binarySearch(upTo, at);
    return words.get(found < 0 ? -found - 1 : Math.min(found + 1, upTo.length - 1));
  }

  private static int country(Place town) {
    String code = town.admin().country().orElseThrow();
    return (code.charAt(0) - 'Y') * LETTERS + code.charAt(1) - 'A';
  }

  /** Two letters, as questions by country take them. */
  private static String code(int country) {
    return "" + (char) ('Y' + country / LETTERS) + (char) ('A' + country % LETTERS);
  }

  private static String name(Random random, int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Four parties in each country: the army, the police and two armed groups. */
  private void people(Random random) {
    for (int country = 0; country < COUNTRIES; country++) {
      String land = name(random, 3);
      String code = code(country);
      actors.add(actor(code + ".army", land + " Army", Actor.Kind.MILITARY, code));
      actors.add(actor(code + ".police", land + " Police", Actor.Kind.POLICE, code));
      for (int group = 0; group < 2; group++) {
        String name = name(random, 2) + " Front";
        actors.add(actor(code + ".group" + group, name, Actor.Kind.ARMED_GROUP, code));
      }
    }
  }

  private static Actor actor(String id, String name, Actor.Kind kind, String country) {
    return new Actor(id, name, List.of(), kind, Optional.of(country), List.of());
  }

  private void settle(Random random) {
    for (int rank = 0; rank < TOWNS; rank++) {
      int country = zipf(random, COUNTRIES);
      int province = random.nextInt(PROVINCES);
      double north = -30 + country % 10 * 9 + province / 4 * 2.5 + random.nextDouble() * 2.5;
      double east = -100 + country / 10 * 50 + province % 4 * 3 + random.nextDouble() * 3;
      towns.add(
          new Place(
              "made:" + rank,
              name(random, 3),
              Place.Kind.TOWN,
              Optional.of(new Place.Point(north, east)),
              new Place.Admin(
                  Optional.of(code(country)), Optional.of("P" + province), Optional.empty()),
              2_000_000 / (rank + 1)));
    }
  }
}
