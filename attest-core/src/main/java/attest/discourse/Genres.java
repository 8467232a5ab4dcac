package attest.discourse;

import attest.model.Report;
import attest.resource.ResourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the genre of a report from what its editors put at the top: a mark in brackets behind the
 * dateline ("[Speech by the minister of defence]") or a heading before a colon ("Editorial: ...").
 */
public final class Genres {
  private static final int TOP = 400;
  private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]]{3,120})]");
  private static final Pattern HEADING = Pattern.compile("^\\s*([\\p{L} -]{3,30}):");

  private final Map<String, Genre> words;

  private Genres(Map<String, Genre> words) {
    this.words = Map.copyOf(words);
  }

  /** The genres of English reports. */
  public static Genres english() {
    Map<String, Genre> words = new LinkedHashMap<>();
    for (List<String> row : ResourceFile.rows(Genres.class, "english/genres.tsv", 2)) {
      words.put(row.getFirst(), Genre.valueOf(row.get(1)));
    }
    return new Genres(words);
  }

  /** The genre that the first mark of the report tells, else its heading; news where none does. */
  public Genre of(Report report) {
    String top = report.text().substring(0, Math.min(TOP, report.text().length()));
    return first(MARK.matcher(top))
        .or(() -> report.header().title().flatMap(title -> first(HEADING.matcher(title))))
        .or(() -> first(HEADING.matcher(top)))
        .orElse(Genre.NEWS);
  }

  private Optional<Genre> first(Matcher marks) {
    return marks.results().flatMap(mark -> of(mark.group(1)).stream()).findFirst();
  }

  /** By the longest row that the mark opens with. */
  private Optional<Genre> of(String mark) {
    String small = mark.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
    return words.keySet().stream()
        .filter(row -> small.startsWith(row + " "))
        .max((a, b) -> a.length() - b.length())
        .map(words::get);
  }
}
