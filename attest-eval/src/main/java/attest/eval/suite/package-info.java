/**
 * Evaluation suites: reads cases, runs the flow over them, writes predictions and scores them the
 * way the suites' reference scorer does.
 */
package attest.eval.suite;
