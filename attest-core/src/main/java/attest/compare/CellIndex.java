package attest.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Happenings by cells of space and time, so that only neighbours are looked at: cells of one degree
 * and four days. One happening stands in every cell that it may have been in.
 */
final class CellIndex {
  private static final int DAYS = 4;
  private static final double KILOMETRES_OF_DEGREE = 111.2;
  private static final int LATITUDES = 180;
  private static final int LONGITUDES = 360;

  /** Nearer to the poles a degree of longitude is taken to be as wide as here. */
  private static final double LAST_LATITUDE = 85;

  /** The numbers of the happenings in one cell. */
  private static final class Cell {
    private int[] numbers = new int[4];
    private int count;

    void add(int number) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, count * 2);
      }
      numbers[count++] = number;
    }
  }

  private final Map<Long, Cell> cells = new HashMap<>();

  private final int size;

  CellIndex(List<Happening> happenings) {
    size = happenings.size();
    for (int n = 0; n < size; n++) {
      int number = n;
      visit(
          happenings.get(n),
          0,
          0,
          cell -> cells.computeIfAbsent(cell, none -> new Cell()).add(number));
    }
  }

  /** Takes the number of a happening of this index. */
  interface Taker {
    void take(int number);
  }

  /** Looks through an index; each thread has its own. */
  final class Search {
    private final int[] seen = new int[size];
    private int turn;

    /** Hands out each happening once that may lie within the limits of the given one. */
    void near(Happening asked, Limits limits, Taker taker) {
      turn++;
      visit(
          asked,
          limits.days(),
          limits.kilometres(),
          cell -> {
            Cell held = cells.get(cell);
            if (held != null) {
              take(held, taker);
            }
          });
    }

    private void take(Cell held, Taker taker) {
      for (int i = 0; i < held.count; i++) {
        int number = held.numbers[i];
        if (seen[number] != turn) {
          seen[number] = turn;
          taker.take(number);
        }
      }
    }
  }

  private interface CellTaker {
    void take(long cell);
  }

  /** All cells that lie within so many days and kilometres of a happening. */
  private static void visit(Happening at, int days, double kilometres, CellTaker taker) {
    double latitude = at.where().point().latitude();
    double longitude = at.where().point().longitude();
    double high = (at.where().reach() + kilometres) / KILOMETRES_OF_DEGREE;
    double farthest = Math.min(LAST_LATITUDE, Math.abs(latitude) + high);
    double wide = Math.min(LONGITUDES / 2.0, high / Math.cos(Math.toRadians(farthest)));
    long firstBucket = Math.floorDiv(at.when().first().toEpochDay() - days, DAYS);
    long lastBucket = Math.floorDiv(at.when().last().toEpochDay() + days, DAYS);
    int south = row(latitude - high);
    int north = row(latitude + high);
    int west = (int) Math.floor(longitude - wide);
    int east = Math.min((int) Math.floor(longitude + wide), west + LONGITUDES - 1);
    for (long bucket = firstBucket; bucket <= lastBucket; bucket++) {
      for (int row = south; row <= north; row++) {
        for (int column = west; column <= east; column++) {
          taker.take((bucket * LATITUDES + row) * LONGITUDES + Math.floorMod(column, LONGITUDES));
        }
      }
    }
  }

  private static int row(double latitude) {
    return Math.clamp((long) Math.floor(latitude) + LATITUDES / 2, 0, LATITUDES - 1);
  }
}
