package attest.input;

import attest.model.Report.Header;
import attest.model.TimeSpan;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: headline, outlet, day of publication, address, language, from
 * JSON-LD, Open Graph and other meta elements, and {@code time}. A date that cannot be read is
 * passed over: the reader of a page cannot mend it.
 */
record PageHeader(Header header, Optional<String> title) {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datePublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "dcterms.created",
          "dc.date.issued",
          "dc.date",
          "date");

  static PageHeader of(Document page) {
    LinkedData data = LinkedData.of(page);
    Optional<String> outlet =
        meta(page, "og:site_name").or(() -> data.publisher()).map(String::strip);
    Optional<String> title =
        headline(page)
            .or(data::headline)
            .or(() -> meta(page, "og:title"))
            .or(() -> documentTitle(page, outlet))
            .map(words -> words.strip().replaceAll("\\s+", " "));
    Header header = new Header(outlet, address(page), title, published(page, data), language(page));
    return new PageHeader(header, title);
  }

  /** The page's h1, where there is exactly one with words outside its navigation. */
  private static Optional<String> headline(Document page) {
    List<Element> all = page.select("article h1, main h1, [itemprop=headline]");
    List<Element> shown = all.isEmpty() ? page.select("h1") : all;
    return shown.stream()
        .filter(Element::hasText)
        .filter(h1 -> h1.closest("nav, aside, footer, [class*=logo]") == null)
        .map(Element::text)
        .findFirst();
  }

  private static Optional<String> documentTitle(Document page, Optional<String> outlet) {
    String title = page.title();
    for (String mark : List.of(" | ", " - ", " \u2013 ", " \u2014 ")) {
      int at = title.lastIndexOf(mark);
      boolean site = at > 0 && outlet.map(title.substring(at)::contains).orElse(mark.equals(" | "));
      if (site) {
        return Optional.of(title.substring(0, at));
      }
    }
    return Optional.of(title).filter(words -> !words.isBlank());
  }

  private static Optional<TimeSpan> published(Document page, LinkedData data) {
    Stream<String> metas = DATES.stream().flatMap(name -> meta(page, name).stream());
    Stream<String> marked =
        page.select("[itemprop=datePublished], article time[datetime], time[datetime]").stream()
            .flatMap(element -> Stream.of(element.attr("datetime"), element.attr("content")));
    return Stream.of(data.published().stream(), metas, marked)
        .flatMap(Function.identity())
        .filter(Objects::nonNull)
        .map(PublicationDate::find)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<URI> address(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    Optional<String> written =
        Optional.ofNullable(canonical)
            .map(link -> link.attr("href"))
            .or(() -> meta(page, "og:url"));
    return written.flatMap(PageHeader::absolute);
  }

  private static Optional<URI> absolute(String written) {
    try {
      return Optional.of(new URI(written.strip())).filter(URI::isAbsolute);
    } catch (URISyntaxException e) {
      return Optional.empty(); // a page's own slip; the report is read without an address
    }
  }

  private static String language(Document page) {
    String tag = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
    String main = tag.split("[-_]", 2)[0];
    return main.matches("[a-z]{2,3}") ? main : Header.UNKNOWN.language();
  }

  private static Optional<String> meta(Document page, String name) {
    return page.select("meta[content]").stream()
        .filter(meta ->
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("itemprop")))
        .map(meta -> meta.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }
}
