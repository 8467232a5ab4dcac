/** Which of the places that a sentence names are the site of a happening that it tells. */
package attest.site;
