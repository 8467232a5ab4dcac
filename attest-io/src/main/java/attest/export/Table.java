package attest.export;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table that a selection gives, whatever it is written as.
 *
 * @param name in lower case: {@code claims}
 * @param about what one row is, for people
 * @param key the column that names a row; empty = none does
 * @param foreign columns that hold the key of another table, with that table's name
 * @param rows the rows in their order
 */
record Table<R>(
    String name,
    String about,
    Optional<String> key,
    Map<String, String> foreign,
    Columns<R> columns,
    Function<Selection, Stream<R>> rows) {}
