package attest.desk.index;

/** Something with the number of events that name it. */
public record Counted<T>(T value, int events) {}
