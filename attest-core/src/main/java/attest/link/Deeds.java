package attest.link;

import attest.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups words for happenings by happening, within and across reports: words of kin in reports of
 * one story stand for one deed (the lemma rule of cross-document coreference, after Cybulska and
 * Vossen 2014). Words of saying stand alone.
 */
public final class Deeds {
  private final Kin kin;

  private Deeds(Kin kin) {
    this.kin = kin;
  }

  /** With the shipped lists. */
  public static Deeds standard() {
    return new Deeds(Kin.load());
  }

  /**
   * A word for a happening.
   *
   * @param report where it stands
   * @param lemma its head's dictionary form
   */
  public record Word(ReportId report, String lemma) {}

  /**
   * The groups of one deed each, as places in the list of words; ascending.
   *
   * @param words of any number of reports
   * @param stories the stories of these reports; a report of none stands alone
   */
  public List<List<Integer>> among(List<Word> words, List<Story> stories) {
    Map<ReportId, String> storyOf = new HashMap<>();
    for (Story story : stories) {
      story.reports().forEach(r -> storyOf.put(r, story.reports().getFirst().value()));
    }
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String story = storyOf.getOrDefault(word.report(), word.report().value());
      String key = kin.isAlone(word.lemma()) ? "alone " + i : story + " " + kin.of(word.lemma());
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}
