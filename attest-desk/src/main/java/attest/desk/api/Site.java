package attest.desk.api;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Under which name and from where a request came, through a proxy on this machine or without. */
final class Site {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private Site() {}

  /**
   * Refuses what a page of another site sends.
   *
   * @param anyName whether the desk answers to other names than localhost, since it asks who comes;
   *     else a stranger's page could name this machine by a name of its own
   */
  static void check(Context context, boolean anyName) {
    String host = String.valueOf(context.host()).toLowerCase(Locale.ROOT);
    if (!anyName && !LOOPBACK.contains(host.replaceAll(":[0-9]+$", ""))) {
      throw new Problem(Problem.Kind.FORBIDDEN, "the desk answers to localhost alone");
    }
    String origin = context.header("Origin");
    if (origin != null && !origin.equals((isSecure(context) ? "https://" : "http://") + host)) {
      throw new Problem(Problem.Kind.FORBIDDEN, "the desk takes no requests from other sites");
    }
  }

  /** Whether the person's browser speaks https, to the desk or to a proxy before it. */
  static boolean isSecure(Context context) {
    return context.scheme().equals("https") || "https".equals(context.header("X-Forwarded-Proto"));
  }

  /** The asker's address; a proxy is believed only on this machine, and only about its own peer. */
  static String address(Context context) {
    String peer = context.ip();
    Optional<String> told = Optional.ofNullable(context.header("X-Forwarded-For"));
    if (told.isEmpty() || !LOOPBACK.contains(peer.contains(":") ? "[" + peer + "]" : peer)) {
      return peer;
    }
    String chain = told.get();
    return chain.substring(chain.lastIndexOf(',') + 1).strip();
  }
}
