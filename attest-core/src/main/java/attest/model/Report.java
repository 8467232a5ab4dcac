package attest.model;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A report as an outlet published it. Spans everywhere point into {@link #text()}, which nothing
 * ever edits.
 *
 * @param id made from the header and the text, see {@link #of}
 * @param text the whole text, headline included where the page has one
 * @param zones parts of the page in text order, never overlapping; empty = not yet marked
 * @param header what is known about the report beside its text
 */
public record Report(ReportId id, String text, List<Zone> zones, Header header) {
  /**
   * What is known about a report beside its text; empty = not known.
   *
   * @param outlet who published it
   * @param url where
   * @param title its headline as given by the input; the text may repeat it
   * @param published the day of publication, with its precision
   * @param language ISO 639-1, {@code en} where nothing else is said
   */
  public record Header(
      Optional<String> outlet,
      Optional<URI> url,
      Optional<String> title,
      Optional<TimeSpan> published,
      String language) {
    /** A header that knows nothing. */
    public static final Header UNKNOWN =
        new Header(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en");

    public Header withOutlet(String name) {
      return new Header(Optional.of(name), url, title, published, language);
    }

    public Header withUrl(URI address) {
      return new Header(outlet, Optional.of(address), title, published, language);
    }

    public Header withTitle(String words) {
      return new Header(outlet, url, Optional.of(words), published, language);
    }

    public Header withPublished(TimeSpan day) {
      return new Header(outlet, url, title, Optional.of(day), language);
    }
  }

  public Report {
    zones = List.copyOf(zones);
    int last = 0;
    for (Zone zone : zones) {
      if (zone.span().start() < last || zone.span().end() > text.length()) {
        throw new IllegalArgumentException("zone " + zone + " overlaps or leaves the text");
      }
      last = zone.span().end();
    }
  }

  /** A report whose id is made from its outlet, address, day of publication, title and text. */
  public static Report of(String text, List<Zone> zones, Header header) {
    String published = header.published().map(TimeSpan::edtf).orElse("");
    String content =
        String.join(
            "\n",
            header.outlet().orElse(""),
            header.url().map(URI::toString).orElse(""),
            published,
            header.title().orElse(""),
            text);
    return new Report(new ReportId(sha256(content).substring(0, 16)), text, zones, header);
  }

  /** The same report with its zones marked; keeps the id. */
  public Report withZones(List<Zone> marked) {
    return new Report(id, text, marked, header);
  }

  /** The same report with more known about it; keeps the id. */
  public Report withHeader(Header known) {
    return new Report(id, text, zones, known);
  }

  /** SHA-256 of the text in UTF-8, lower-case hex; equal for word-for-word copies. */
  public String textHash() {
    return sha256(text);
  }

  private static String sha256(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
