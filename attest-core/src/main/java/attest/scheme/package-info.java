/** Codes of the field's schemes for events: ACLED, UCDP, PLOVER, CAMEO. */
package attest.scheme;
