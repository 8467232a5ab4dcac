package attest.time;

/** Whether the words around a time tell of what was, of what is to come, or leave it open. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
