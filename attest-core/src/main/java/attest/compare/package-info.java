/** One list of happenings against another: found, missed, extra, figures that differ. */
package attest.compare;
