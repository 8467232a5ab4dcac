package attest.input;

import attest.model.Zone;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element of a news page is, by its name, class, id and role. */
final class PagePart {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "form",
          "iframe",
          "svg",
          "button",
          "input",
          "select",
          "textarea",
          "object",
          "audio",
          "video",
          "canvas",
          "dialog",
          "head",
          "menu");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
          "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub",
          "sup", "tt", "u", "var", "wbr", "img", "picture", "source");
  private static final Pattern NOISE =
      words(
          "share|sharing|social|advert|advertisement|ads?|sponsored|promo|newsletter|subscribe|"
              + "subscription|comments?|cookie|consent|breadcrumbs?|paywall|toolbar|pagination|"
              + "hidden|sr-only|visually-hidden|skip-link|print-only");
  private static final Pattern RELATED =
      words(
          "related|read-?more|more-?on|see-?also|also-?read|recommended|recommendations|most-?read|"
              + "most-?viewed|trending|further-?reading|you-?may-?like|more-?stories|teasers?|"
              + "read-?next|up-?next|recirc");
  private static final Pattern CAPTION = words("captions?|wp-caption-text|media-caption|cutline");
  private static final Pattern FURNITURE =
      words(
          "byline|author|authors|dateline|timestamp|publish-?date|published|pubdate|credit|credits|"
              + "copyright|tags?|topics?|article-?meta|post-?meta|entry-?meta|meta|correction-?link");
  private static final Pattern STANDFIRST =
      words("standfirst|dek|deck|sub-?title|sub-?head(line)?|lede?|intro|summary|teaser-?text");

  private PagePart() {}

  /** Whether nothing of it belongs to the report. */
  static boolean isLeftOut(Element element) {
    String name = element.normalName();
    return LEFT_OUT.contains(name)
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("role").equals("navigation")
        || (!isWide(element) && NOISE.matcher(classes(element)).find());
  }

  static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName()) && !element.normalName().equals("br");
  }

  /** The zone that the text of an element stands in, by itself and what it lies in. */
  static Zone.Kind kind(Element element) {
    for (Element at = element; at != null && !isWide(at); at = at.parent()) {
      Zone.Kind own = own(at);
      if (own != Zone.Kind.BODY) {
        return own;
      }
    }
    return isLinkAlone(element) ? Zone.Kind.RELATED : Zone.Kind.BODY;
  }

  private static Zone.Kind own(Element element) {
    String name = element.normalName();
    String classes = classes(element);
    if (name.equals("h1")) {
      return Zone.Kind.HEADLINE;
    }
    if (name.equals("figcaption") || CAPTION.matcher(classes).find()) {
      return Zone.Kind.CAPTION;
    }
    if (name.equals("aside") || RELATED.matcher(classes).find()) {
      return Zone.Kind.RELATED;
    }
    if (Set.of("address", "time").contains(name)
        || FURNITURE.matcher(classes).find()
        || Set.of("author", "datePublished", "dateModified").contains(element.attr("itemprop"))) {
      return Zone.Kind.FURNITURE;
    }
    boolean standfirst = name.startsWith("h2") || name.equals("p") || name.equals("div");
    if (standfirst && STANDFIRST.matcher(classes).find()) {
      return Zone.Kind.STANDFIRST;
    }
    return Zone.Kind.BODY;
  }

  /** A paragraph or list item that is nothing but a link leads to another story. */
  private static boolean isLinkAlone(Element element) {
    String all = element.ownText();
    return all.isBlank()
        && element.childrenSize() > 0
        && element.children().stream().allMatch(child -> child.normalName().equals("a"));
  }

  /** Elements that hold whole pages: their class names say nothing of one part. */
  private static boolean isWide(Element element) {
    return Set.of("html", "body", "main", "article").contains(element.normalName());
  }

  private static String classes(Element element) {
    return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
  }

  /** Matches whole words of class names: {@code story__caption} has the word caption. */
  private static Pattern words(String alternatives) {
    return Pattern.compile("(?<![a-z])(?:" + alternatives + ")(?![a-z])");
  }
}
