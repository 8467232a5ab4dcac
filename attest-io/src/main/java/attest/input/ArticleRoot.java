package attest.input;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The element of a page that holds its article. */
final class ArticleRoot {
  private static final int ENOUGH_CHARS = 140;

  private ArticleRoot() {}

  /**
   * What the markup itself names as the article, else the element whose own paragraphs hold most
   * words outside links, else the body.
   */
  static Element of(Document page) {
    for (String named : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      List<Element> candidates = page.select(named);
      Element fullest =
          candidates.stream().max(Comparator.comparingInt(ArticleRoot::ownWords)).orElse(null);
      if (fullest != null && ownWords(fullest) >= ENOUGH_CHARS) {
        return widened(fullest);
      }
    }
    return fullestParent(page);
  }

  /** The article body's article, so that headline, standfirst and byline are inside. */
  private static Element widened(Element root) {
    Element article = root.closest("article");
    return article == null ? root : article;
  }

  private static Element fullestParent(Document page) {
    Map<Element, Integer> words = new IdentityHashMap<>();
    Element best = page.body();
    int most = 0;
    for (Element paragraph : page.select("p")) {
      Element parent = paragraph.parent();
      if (parent == null) {
        continue;
      }
      int total = words.merge(parent, paragraphWords(paragraph), Integer::sum);
      if (total > most) {
        most = total;
        best = parent;
      }
    }
    return most >= ENOUGH_CHARS ? best : page.body();
  }

  private static int ownWords(Element element) {
    return element.select("p").stream().mapToInt(ArticleRoot::paragraphWords).sum();
  }

  /** Characters of a paragraph outside its links. */
  private static int paragraphWords(Element paragraph) {
    int linked = paragraph.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return Math.max(0, paragraph.text().length() - linked);
  }
}
