/** Sentences to acts: who does what to whom in words and deeds of politics. */
package attest.act;
