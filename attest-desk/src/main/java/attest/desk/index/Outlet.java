package attest.desk.index;

import java.util.List;

/**
 * An outlet as the events show it.
 *
 * @param reports how many of its reports events rest on
 * @param events how many events it tells
 * @param copies from whom it took stories, most first
 */
public record Outlet(String name, int reports, int events, List<Counted<String>> copies) {
  public Outlet {
    copies = List.copyOf(copies);
  }
}
