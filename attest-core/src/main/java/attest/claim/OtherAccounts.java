package attest.claim;

import java.util.Set;

/**
 * Words that set a figure beside the report's own: "other reports put the dead at 20", "one source
 * has 11". Such a figure is kept, with its words, but the toll of the happening stays as told
 * first.
 */
final class OtherAccounts {
  private static final Set<String> OTHER = WordSet.english("otheraccounts.other");
  private static final Set<String> ACCOUNTS = WordSet.english("otheraccounts.accounts");
  private static final int REACH = 3;

  private OtherAccounts() {}

  /** Whether the words before the given token say that somebody else gives what follows. */
  static boolean tell(Wording text, int before) {
    for (int at = 0; at < before; at++) {
      if (text.is(at, OTHER) && accountFollows(text, at, before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean accountFollows(Wording text, int other, int before) {
    for (int at = other + 1; at <= Math.min(other + REACH, before - 1); at++) {
      if (text.is(at, ACCOUNTS) && text.isNoun(at)) {
        return true;
      }
      if (!text.isNoun(at) && !text.tag(at).startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }
}
