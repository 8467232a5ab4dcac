package attest.input;

import attest.model.Span;
import attest.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a page's article: one paragraph a block, an empty line between blocks, the headline
 * first, a zone over every block.
 */
record PageText(String text, List<Zone> zones) {
  boolean isEmpty() {
    return zones.stream().noneMatch(zone -> zone.kind() != Zone.Kind.FURNITURE);
  }

  static PageText of(Document page, Optional<String> title) {
    Element root = ArticleRoot.of(page);
    Blocks blocks = new Blocks();
    root.filter(blocks);
    blocks.close();
    return blocks.pageText(title.filter(words -> !words.isBlank()));
  }

  private record Block(Zone.Kind kind, String words) {}

  /** Collects blocks in document order; goes through the tree without recursion. */
  private static final class Blocks implements NodeFilter {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Optional<Element> in = Optional.empty();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element) {
        if (depth > 0 && PagePart.isLeftOut(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
          words.append('\n');
        } else if (PagePart.isBlock(element)) {
          close();
          in = Optional.of(element);
        }
      } else if (node instanceof TextNode text) {
        words.append(text.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " "));
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && PagePart.isBlock(element)) {
        close();
        in = Optional.ofNullable(element.parent());
      }
      return FilterResult.CONTINUE;
    }

    private void close() {
      if (words.isEmpty()) {
        return; // most boxes of a page hold boxes only
      }
      List<String> lines = words.toString().lines().map(String::strip).toList();
      String block = String.join("\n", lines).replaceAll(" {2,}", " ").strip();
      if (!block.isEmpty()) {
        Zone.Kind kind = in.map(PagePart::kind).orElse(Zone.Kind.BODY);
        blocks.add(new Block(kind, block.replaceAll("\n{2,}", "\n")));
      }
      words.setLength(0);
    }

    private PageText pageText(Optional<String> title) {
      List<Block> ordered = new ArrayList<>(blocks);
      title.ifPresent(headline -> {
        ordered.removeIf(block ->
            block.kind() == Zone.Kind.HEADLINE
                && block.words().replaceAll("\\s+", " ").equals(headline));
        if (!ordered.isEmpty()) {
          ordered.addFirst(new Block(Zone.Kind.HEADLINE, headline));
        }
      });
      StringBuilder text = new StringBuilder();
      List<Zone> zones = new ArrayList<>();
      for (Block block : ordered) {
        text.append(text.isEmpty() ? "" : "\n\n");
        int start = text.length();
        text.append(block.words());
        zones.add(new Zone(block.kind(), new Span(start, text.length())));
      }
      return new PageText(text.toString(), zones);
    }
  }
}
