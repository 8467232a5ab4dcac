/** Who may come in where a desk has accounts: names, passwords, tokens, sessions. */
@org.jspecify.annotations.NullMarked
package attest.desk.account;
