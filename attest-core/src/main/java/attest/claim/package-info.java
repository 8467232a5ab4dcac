/** Triggers, roles, figures, speakers, background or news: sentences become claims. */
package attest.claim;
