/** How far to trust each value of a claim: the rules' own confidence, set right by experience. */
package attest.confidence;
