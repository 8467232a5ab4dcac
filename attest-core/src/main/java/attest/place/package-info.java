/**
 * Words to places: a shipped gazetteer, its file format and builder, and the finder that reads
 * place names, their relation and the units around them in running text.
 */
package attest.place;
