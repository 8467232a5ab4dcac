package attest.language;

import attest.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words by which captions, links to other stories and page furniture show themselves. */
final class PageCues {
  private static final int LONGEST_CAPTION = 800;
  private static final int LONGEST_LABEL = 90;
  private static final Set<String> CAPTION = WordList.english("caption-cues");
  private static final Set<String> RELATED = WordList.english("related-cues");
  private static final Set<String> FURNITURE = WordList.english("furniture-cues");
  private static final Set<String> AGENCIES = WordList.english("photo-agencies");

  private final String text;

  PageCues(String text) {
    this.text = text;
  }

  /** "Read more", "Related stories", "Also read: ...". */
  boolean isRelatedHead(Span paragraph) {
    return opening(paragraph, LONGEST_LABEL * 3, RELATED) > 0;
  }

  /** Whether the link stands in the same line as "Read more:". */
  boolean isRelatedLine(Span paragraph) {
    int cue = opening(paragraph, LONGEST_LABEL * 3, RELATED);
    return paragraph.length() > cue + 25;
  }

  /** Bylines, dates of update, share buttons, copyright. */
  boolean isFurniture(Span paragraph) {
    if (paragraph.length() <= 2) {
      return true;
    }
    int cue = opening(paragraph, 3 * LONGEST_LABEL, FURNITURE);
    boolean label = cue > 0 && paragraph.length() <= LONGEST_LABEL;
    return label || isByline(paragraph) || isCredit(paragraph);
  }

  /** "By Lena Novak", "By LENA NOVAK and Omar Said, Example Wire". */
  private boolean isByline(Span paragraph) {
    if (paragraph.length() > LONGEST_LABEL || !startsWith(paragraph, "by ")) {
      return false;
    }
    char last = text.charAt(paragraph.end() - 1);
    List<String> words = List.of(paragraph.in(text).strip().split("\\s+"));
    boolean names = words.size() > 1 && words.stream().skip(1).allMatch(PageCues::isNameLike);
    return names && last != '?' && last != '!';
  }

  private static boolean isNameLike(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        || word.matches("and|in|of|for|the|de|al|bin|van|der|\\||-|,");
  }

  /** "(Reporting by ...; Editing by ...)", "Copyright 2018 ...". */
  private boolean isCredit(Span paragraph) {
    String start = head(paragraph, 40);
    return paragraph.length() < 400
        && (start.startsWith("(reporting by")
            || start.startsWith("reporting by")
            || start.startsWith("(additional reporting")
            || start.startsWith("additional reporting by")
            || start.startsWith("\u00a9")
            || start.startsWith("copyright ")
            || start.startsWith("(c) "));
  }

  /** A photo's caption: it ends in a credit, or says that it is a photo. */
  boolean isCaption(Span paragraph) {
    if (paragraph.length() > LONGEST_CAPTION || paragraph.length() < 8) {
      return false;
    }
    String small = paragraph.in(text).toLowerCase(Locale.ROOT);
    return CAPTION.stream().anyMatch(small::contains) || endsInCredit(small);
  }

  /** "(Lena Novak/Example Wire)", "[Reuters]" behind the last sentence; not a mere "(Reuters)". */
  private static boolean endsInCredit(String small) {
    String end = small.strip();
    char last = end.charAt(end.length() - 1);
    int open = last == ')' ? end.lastIndexOf('(') : last == ']' ? end.lastIndexOf('[') : -1;
    if (open < 0 || end.length() - open > 70) {
      return false;
    }
    String credit = end.substring(open + 1, end.length() - 1);
    boolean agency = AGENCIES.stream().anyMatch(credit::contains);
    boolean slash = credit.contains("/") && credit.codePoints().noneMatch(Character::isDigit);
    return agency
            && (slash
                || last == ']'
                || credit.contains("photo")
                || credit.contains("via")
                || credit.contains("images"))
        || slash && credit.length() > 8 && credit.contains(" ");
  }

  /** How long the cue is that the paragraph opens with; 0 if none. */
  private int opening(Span paragraph, int longest, Set<String> cues) {
    if (paragraph.length() > longest) {
      return 0;
    }
    String small = head(paragraph, 60);
    int best = 0;
    for (String cue : cues) {
      boolean whole =
          small.startsWith(cue)
              && (small.length() == cue.length()
                  || !Character.isLetterOrDigit(small.charAt(cue.length())));
      boolean alone = small.length() == cue.length() || !cue.endsWith("$");
      best = whole && alone ? Math.max(best, cue.length()) : best;
      if (cue.endsWith("$") && small.equals(cue.substring(0, cue.length() - 1))) {
        best = Math.max(best, cue.length() - 1);
      }
    }
    return best;
  }

  private boolean startsWith(Span paragraph, String words) {
    return head(paragraph, 60).startsWith(words);
  }

  private String head(Span paragraph, int length) {
    int end = Math.min(paragraph.end(), paragraph.start() + length);
    String head = text.substring(paragraph.start(), end).toLowerCase(Locale.ROOT);
    int from = 0;
    while (from < head.length()
        && "\u25ba\u25b6\u2022*\u00bb>|-[ ".indexOf(head.charAt(from)) >= 0) {
      from++;
    }
    return head.substring(from).strip();
  }
}
