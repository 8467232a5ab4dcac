package attest.app;

import attest.desk.account.Passwords;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Asks for a new password: twice and unseen at a terminal, else as one line of standard input. */
final class PasswordPrompt {
  private PasswordPrompt() {}

  static String ask(String name) {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      return line();
    }
    char[] first =
        console.readPassword("Password of %s, %d characters or more: ", name, Passwords.SHORTEST);
    char[] second = console.readPassword("Once more: ");
    if (first == null || second == null || !Arrays.equals(first, second)) {
      throw new Refusal("the two are not the same; nothing was changed");
    }
    return new String(first);
  }

  private static String line() {
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      if (line == null) {
        throw new Refusal("standard input holds no password");
      }
      return line;
    } catch (IOException e) {
      throw new Refusal("the password cannot be read: " + e.getMessage(), e);
    }
  }
}
