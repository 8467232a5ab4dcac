package attest.eval.suite;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Answers one case of a suite in the shape of its gold, from what Attest reads and nothing else.
 * Safe on any number of threads.
 */
interface CasePrediction {
  /** The answer; an empty list where Attest says nothing. */
  JsonNode of(Case read);
}
