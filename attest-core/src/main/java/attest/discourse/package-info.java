/** What each sentence does in its report: tells the news, its causes, older times, comment. */
package attest.discourse;
