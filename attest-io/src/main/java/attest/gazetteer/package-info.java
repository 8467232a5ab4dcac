/**
 * Gazetteers of the user's own: lists of places in the formats that their publishers use become
 * layers over the shipped gazetteer, kept in one file that is replaced whole or not at all.
 */
package attest.gazetteer;
