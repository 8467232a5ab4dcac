package attest.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The named columns of a table in their order: what each holds and how the cell of a row is found.
 * Immutable; each method gives the columns with one more.
 *
 * @param <R> what one row tells of
 */
final class Columns<R> {
  /**
   * A column.
   *
   * @param about what it holds, for people
   * @param cell empty = not stated
   */
  record Column<R>(
      String name, Cell.Kind kind, String about, Function<R, Optional<? extends Cell>> cell) {}

  private final List<Column<R>> columns;

  private Columns(List<Column<R>> columns) {
    this.columns = List.copyOf(columns);
  }

  static <R> Columns<R> none() {
    return new Columns<>(List.of());
  }

  private Columns<R> and(
      String name, Cell.Kind kind, String about, Function<R, Optional<? extends Cell>> cell) {
    if (names().contains(name)) {
      throw new IllegalStateException("two columns are called " + name);
    }
    List<Column<R>> more = new ArrayList<>(columns);
    more.add(new Column<>(name, kind, about, cell));
    return new Columns<>(more);
  }

  /** Words of reports, or of anybody else; empty = not stated. */
  Columns<R> words(String name, String about, Function<R, String> words) {
    return and(name, Cell.Kind.WORDS, about, row -> stated(words.apply(row)).map(Cell.Words::new));
  }

  /** A word of ours, an id or a code; empty = not stated. */
  Columns<R> code(String name, String about, Function<R, String> code) {
    return and(name, Cell.Kind.CODE, about, row -> stated(code.apply(row)).map(Cell.Code::new));
  }

  /** Words in a column that the data set's own documents explain. */
  Columns<R> words(String name, Function<R, String> words) {
    return words(name, "", words);
  }

  /** A code in a column that the data set's own documents explain. */
  Columns<R> code(String name, Function<R, String> code) {
    return code(name, "", code);
  }

  private static Optional<String> stated(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  Columns<R> several(String name, String about, Function<R, List<String>> words) {
    return and(
        name,
        Cell.Kind.SEVERAL,
        about,
        row ->
            Optional.of(words.apply(row)).filter(some -> !some.isEmpty()).map(Cell.Several::new));
  }

  /** Several words in a column that the data set's own documents explain. */
  Columns<R> several(String name, Function<R, List<String>> words) {
    return several(name, "", words);
  }

  Columns<R> whole(String name, String about, Function<R, OptionalInt> number) {
    return and(
        name,
        Cell.Kind.WHOLE,
        about,
        row -> number.apply(row).stream().mapToObj(Cell.Whole::new).findFirst());
  }

  /** A number in a column that the data set's own documents explain. */
  Columns<R> decimal(String name, Function<R, Optional<Double>> number) {
    return decimal(name, "", number);
  }

  Columns<R> decimal(String name, String about, Function<R, Optional<Double>> number) {
    return and(name, Cell.Kind.DECIMAL, about, row -> number.apply(row).map(Cell.Decimal::new));
  }

  Columns<R> day(String name, String about, Function<R, Optional<LocalDate>> day) {
    return and(name, Cell.Kind.DAY, about, row -> day.apply(row).map(Cell.Day::new));
  }

  Columns<R> yesNo(String name, String about, Predicate<R> yes) {
    return and(name, Cell.Kind.YES_NO, about, row -> Optional.of(new Cell.YesNo(yes.test(row))));
  }

  List<Column<R>> list() {
    return columns;
  }

  /** The column of that name, which must be there. */
  Column<R> get(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + name));
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** A row's cells as guarded text, empty where nothing is stated. */
  List<String> line(R row) {
    return columns.stream()
        .map(column -> column.cell().apply(row).map(Cell::guarded).orElse(""))
        .toList();
  }
}
