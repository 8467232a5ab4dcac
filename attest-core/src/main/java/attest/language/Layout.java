package attest.language;

import attest.model.Span;
import attest.model.Zone;
import attest.model.Zone.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Marks the parts of a plain text: headline, standfirst, body, captions, related links, furniture.
 * A subhead inside the body stays body. A text of headlines alone is all headline.
 */
public final class Layout {
  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_STANDFIRST = 300;

  private final String text;
  private final List<Span> paragraphs;
  private final String title;
  private final PageCues cues;

  private Layout(String text, String title) {
    this.text = text;
    this.paragraphs = Paragraphs.of(text, 0, text.length());
    this.title = plain(title);
    this.cues = new PageCues(text);
  }

  /**
   * The zones of a text in text order, never overlapping. Linear in the length of the text.
   *
   * @param title the headline as the input gave it; the text may repeat it
   */
  public static List<Zone> zones(String text, Optional<String> title) {
    return text.isBlank() ? List.of() : new Layout(text, title.orElse("")).zones();
  }

  private List<Zone> zones() {
    boolean headlinesAlone = paragraphs.stream().noneMatch(this::isStatement);
    List<Zone> zones = new ArrayList<>();
    Kind last = Kind.FURNITURE;
    boolean linked = false;
    boolean begun = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      Kind kind;
      if (cues.isRelatedHead(paragraph)) {
        kind = Kind.RELATED;
        linked = !cues.isRelatedLine(paragraph);
      } else if (linked && isLine(paragraph, LONGEST_HEADLINE) && !cues.isFurniture(paragraph)) {
        kind = Kind.RELATED;
      } else {
        linked = false;
        kind = kind(paragraph, last, begun, headlinesAlone, i + 1 == paragraphs.size());
      }
      begun |= kind == Kind.BODY || kind == Kind.HEADLINE;
      last = kind == Kind.FURNITURE || kind == Kind.CAPTION ? last : kind;
      add(zones, kind, paragraph);
    }
    return zones;
  }

  private Kind kind(Span paragraph, Kind last, boolean begun, boolean headlinesAlone, boolean end) {
    if (cues.isFurniture(paragraph)) {
      return Kind.FURNITURE;
    }
    if (!begun && isTitle(paragraph)) {
      return Kind.HEADLINE;
    }
    if (cues.isCaption(paragraph)) {
      return Kind.CAPTION;
    }
    if (headlinesAlone && isLine(paragraph, LONGEST_HEADLINE)) {
      return Kind.HEADLINE;
    }
    if (!begun && !end && isLine(paragraph, LONGEST_HEADLINE)) {
      return Kind.HEADLINE;
    }
    boolean below = last == Kind.HEADLINE || last == Kind.STANDFIRST;
    return below && !end && isLine(paragraph, LONGEST_STANDFIRST) ? Kind.STANDFIRST : Kind.BODY;
  }

  /** Neighbours of one kind are one zone; paragraphs end sentences all the same. */
  private static void add(List<Zone> zones, Kind kind, Span paragraph) {
    if (!zones.isEmpty() && zones.getLast().kind() == kind) {
      Span before = zones.removeLast().span();
      zones.add(new Zone(kind, new Span(before.start(), paragraph.end())));
    } else {
      zones.add(new Zone(kind, paragraph));
    }
  }

  /** A line without a final stop, as headlines are. */
  private boolean isLine(Span paragraph, int longest) {
    return paragraph.length() <= longest && paragraph.length() >= 3 && !endsWithStop(paragraph);
  }

  private boolean isStatement(Span paragraph) {
    return endsWithStop(paragraph) || paragraph.length() > LONGEST_STANDFIRST;
  }

  private boolean endsWithStop(Span paragraph) {
    int at = paragraph.end() - 1;
    while (at > paragraph.start() && "\"'\u201d\u2019)]\u00bb*".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?\u2026:;,\u061f\u3002".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isTitle(Span paragraph) {
    if (title.isEmpty() || paragraph.length() > 2 * LONGEST_STANDFIRST) {
      return false;
    }
    String line = plain(paragraph.in(text));
    return line.equals(title)
        || line.length() > 20
            && (title.startsWith(line) || line.startsWith(title) && !endsWithStop(paragraph));
  }

  /** Letters and digits alone, in small letters. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
