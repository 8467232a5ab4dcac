/** Text to sentences, tokens, tags, lemmas and dependency trees; the zones of a plain text. */
package attest.language;
