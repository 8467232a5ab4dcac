/** Pictures of what suites show, as SVG files for the docs. */
package attest.eval.plot;
