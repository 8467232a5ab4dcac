package attest.input;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The element of a page that holds its article. */
final class ArticleRoot {
  private static final int ENOUGH_CHARS = 140;

  /** What markup itself names as the article, the surest first. */
  private static final List<Predicate<Element>> NAMED =
      List.of(
          element -> element.attr("itemprop").equals("articleBody"),
          element -> element.normalName().equals("article"),
          element -> element.normalName().equals("main") || element.attr("role").equals("main"));

  private ArticleRoot() {}

  /**
   * What the markup itself names as the article, else the element whose own paragraphs hold most
   * words outside links, else the body.
   */
  static Element of(Document page) {
    Map<Element, Integer> own = new IdentityHashMap<>();
    Map<Element, Integer> all = new IdentityHashMap<>();
    for (Element paragraph : page.getElementsByTag("p")) {
      int words = wordsOutsideLinks(paragraph);
      Element parent = paragraph.parent();
      if (parent != null) {
        own.merge(parent, words, Integer::sum);
      }
      for (Element at = parent; at != null; at = at.parent()) {
        if (isNamed(at)) {
          all.merge(at, words, Integer::sum);
        }
      }
    }
    for (Predicate<Element> named : NAMED) {
      Optional<Element> fullest = fullest(page, named, all);
      if (fullest.isPresent()) {
        Element article = fullest.get().closest("article"); // headline and byline are inside
        return article == null ? fullest.get() : article;
      }
    }
    return fullest(page, element -> true, own).orElseGet(page::body);
  }

  private static boolean isNamed(Element element) {
    return NAMED.stream().anyMatch(named -> named.test(element));
  }

  /** The first element in document order with most words, if they are enough for an article. */
  private static Optional<Element> fullest(
      Document page, Predicate<Element> candidate, Map<Element, Integer> words) {
    Optional<Element> best = Optional.empty();
    int most = ENOUGH_CHARS - 1;
    for (Element element : page.getAllElements()) {
      int count = words.getOrDefault(element, 0);
      if (count > most && candidate.test(element)) {
        most = count;
        best = Optional.of(element);
      }
    }
    return best;
  }

  /** Characters of a paragraph outside its links. */
  private static int wordsOutsideLinks(Element paragraph) {
    int linked = 0;
    for (Element link : paragraph.getElementsByTag("a")) {
      linked += link.text().length();
    }
    return Math.max(0, paragraph.text().length() - linked);
  }
}
