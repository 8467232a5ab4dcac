package attest.input;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Intakes made one at a time, so that ten thousand reports never stand in memory together. */
abstract class LazyIntakes implements Iterator<Intake> {
  private Optional<Intake> next = Optional.empty();

  /** The next intake; empty at the end. */
  abstract Optional<Intake> advance();

  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public Intake next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more input");
    }
    Intake given = next.orElseThrow();
    next = Optional.empty();
    return given;
  }
}
