package attest.reference;

import attest.model.Place.Point;
import attest.table.Header;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/**
 * The cells of one row by their columns' names, as typed values; an {@link
 * IllegalArgumentException} says what is wrong with a cell.
 *
 * @param header the columns
 * @param row the cells
 */
record RowCells(Header header, List<String> row) {
  /** 2018-06-22, 22-June-2018 or 22-Jun-2018. */
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[uuuu-MM-dd][d-MMMM-uuuu][d-MMM-uuuu]")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  String words(String column) {
    return header.cell(row, plain(column));
  }

  /** Something that must stand there. */
  String needed(String column) {
    String cell = words(column);
    if (cell.isEmpty()) {
      throw new IllegalArgumentException("has no " + column);
    }
    return cell;
  }

  int number(String column, int least, int most) {
    String cell = needed(column);
    try {
      int number = Integer.parseInt(cell);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(column + " \"" + cell + "\" is no whole number", e);
    }
    throw new IllegalArgumentException(
        column + " " + cell + " is not between " + least + " and " + most);
  }

  /** A day, with or without an hour after it. */
  LocalDate day(String column) {
    String cell = needed(column);
    String day = cell.replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
    try {
      return DAY.parse(day.replace(' ', '-'), LocalDate::from);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          column + " \"" + cell + "\" is no day such as 2018-06-22 or 22 June 2018", e);
    }
  }

  Point point() {
    return new Point(degrees("latitude", 90), degrees("longitude", 180));
  }

  private double degrees(String column, int most) {
    String cell = needed(column);
    try {
      double degrees = Double.parseDouble(cell);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          column + " \"" + cell + "\" is no number; write degrees as 34.695", e);
    }
    throw new IllegalArgumentException(
        column + " " + cell + " is not between -" + most + " and " + most);
  }

  /** A column's name as the header keeps it. */
  static String plain(String column) {
    return column.replace("_", "");
  }
}
