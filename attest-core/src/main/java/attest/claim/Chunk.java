package attest.claim;

/**
 * A noun phrase without what hangs on it: "Iraq's air force", "36 fighters".
 *
 * @param from its first token
 * @param to one past its last token
 * @param head its head noun
 */
record Chunk(int from, int to, int head) {
  boolean holds(int token) {
    return from <= token && token < to;
  }
}
