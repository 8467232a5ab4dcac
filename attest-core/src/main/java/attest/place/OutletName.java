package attest.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of an outlet's name: its host on the web, what stands in brackets, its words. */
final class OutletName {
  private OutletName() {}

  /** Whether the name is an address: "www.hajintimes.com", "https://hajintimes.com/news". */
  static boolean isHost(String name) {
    String host = host(name);
    int dot = host.lastIndexOf('.');
    return dot > 0
        && dot < host.length() - 1
        && host.indexOf(' ') < 0
        && host.chars().skip(dot + 1).allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** The host in lower case, without what stands around it and without "www.". */
  static String host(String name) {
    String host = name.strip().toLowerCase(Locale.ROOT);
    int scheme = host.indexOf("://");
    host = scheme < 0 ? host : host.substring(scheme + 3);
    int path = host.indexOf('/');
    host = path < 0 ? host : host.substring(0, path);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** The host and the larger ones that it belongs to: "news.hajintimes.com", "hajintimes.com". */
  static List<String> hosts(String name) {
    List<String> hosts = new ArrayList<>();
    for (String host = host(name); host.indexOf('.') > 0; ) {
      hosts.add(host);
      host = host.substring(host.indexOf('.') + 1);
    }
    return hosts;
  }

  /** What stands in brackets behind the name: "Vanguard (Lagos)". */
  static Optional<String> bracket(String name) {
    int open = name.indexOf('(');
    int close = name.indexOf(')', open + 1);
    return open > 0 && close > open + 1
        ? Optional.of(name.substring(open + 1, close).strip())
        : Optional.empty();
  }

  /** The name without what stands in brackets. */
  static String bare(String name) {
    int open = name.indexOf('(');
    return open > 0 ? name.substring(0, open).strip() : name.strip();
  }
}
