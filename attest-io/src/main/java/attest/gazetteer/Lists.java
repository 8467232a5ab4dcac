package attest.gazetteer;

import attest.table.Refusals;

/**
 * What the readers of lists share.
 *
 * @param known what the shipped gazetteer has
 * @param progress told of files and bytes
 * @param refusals told of lines that cannot be used
 */
record Lists(KnownPlaces known, ImportProgress progress, Refusals refusals) {}
