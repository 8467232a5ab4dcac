package attest.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a review decides. */
public sealed interface Ruling {
  /** What of an event a person can put right. Values are texts that people write and read. */
  enum Field {
    /** A kind of happening: {@code air_strike}. */
    TYPE,
    /** EDTF: {@code 2018-06-22}, {@code 2018-06}, {@code 2018-06-01/2018-06-09}. */
    TIME,
    /** {@code Hajin (SY) 34.6895, 40.8314}; country and point may be missing. */
    PLACE,
    /** Names parted by semicolons. */
    ACTORS,
    /** Names parted by semicolons. */
    TARGETS,
    /** Names parted by semicolons. */
    VICTIMS,
    /** {@code 45}, {@code ~45}, {@code 36+}, {@code <=9}, {@code 10-15}. */
    KILLED,
    /** As for killed. */
    WOUNDED;

    /** The word used in files and on screens. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A value before and after; empty = not stated.
   *
   * @param words the words of a report that the person rests it on
   */
  record Value(Optional<String> before, Optional<String> after, Optional<Words> words) {}

  /** A stretch of a report that a person points at. */
  record Words(ReportId report, Span at) {}

  /** The event, or one field of it, is right as it stands. */
  record Accept(Optional<Field> field) implements Ruling {}

  /** The event is none, or one claim does not belong to it. */
  record Reject(Optional<ClaimId> claim) implements Ruling {}

  /** One field has another value. */
  record Correct(Field field, Value value) implements Ruling {}

  /** The event is part of another one, which takes over its claims. */
  record Merge(EventId into) implements Ruling {}

  /**
   * Some claims tell another happening.
   *
   * @param claims at least one
   * @param made the event that they make
   */
  record Split(List<ClaimId> claims, EventId made) implements Ruling {
    public Split {
      claims = claims.stream().distinct().sorted().toList();
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("a split without claims");
      }
    }
  }

  /** An earlier review of the same event no longer counts. */
  record Undo(ReviewId review) implements Ruling {}

  /** The word used in files and on screens: {@code correct}. */
  default String kind() {
    return switch (this) {
      case Accept accept -> "accept";
      case Reject reject -> "reject";
      case Correct correct -> "correct";
      case Merge merge -> "merge";
      case Split split -> "split";
      case Undo undo -> "undo";
    };
  }

  /** All that it says, as texts in an order that is its own. */
  default List<String> parts() {
    return switch (this) {
      case Accept(Optional<Field> field) -> List.of(kind(), field.map(Field::id).orElse(""));
      case Reject(Optional<ClaimId> claim) ->
          List.of(kind(), claim.map(ClaimId::toString).orElse(""));
      case Correct(Field field, Value value) ->
          List.of(
              kind(),
              field.id(),
              value.before().orElse("\0"),
              value.after().orElse("\0"),
              value
                  .words()
                  .map(words -> words.report() + " " + words.at().start() + " " + words.at().end())
                  .orElse(""));
      case Merge(EventId into) -> List.of(kind(), into.value());
      case Split(List<ClaimId> claims, EventId made) ->
          List.of(
              kind(),
              claims.stream().map(ClaimId::toString).collect(Collectors.joining(" ")),
              made.value());
      case Undo(ReviewId review) -> List.of(kind(), review.value());
    };
  }
}
