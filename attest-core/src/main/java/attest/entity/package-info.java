/**
 * Who and what a report speaks of, named or not: people, bodies, places, weapons, amounts, times.
 */
package attest.entity;
