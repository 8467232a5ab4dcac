package attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.link.Linker.Item;
import attest.model.Report;
import attest.model.ReportId;
import attest.model.TimeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final String MARKET =
      "A bomb hidden in a motorcycle went off in the cattle market of Wadi Sahr on Tuesday."
          + " Traders said two goats and a stall owner, Halim Sarrun, were thrown across the square.";
  private static final String MARKET_AGAIN =
      "Halim Sarrun, a stall owner hurt when a motorcycle bomb exploded at the Wadi Sahr cattle"
          + " market, told this newspaper that traders had been warned.";
  private static final String FERRY =
      "A ferry with sixty passengers ran aground off Port Lemin in thick fog. The coast guard"
          + " towed the ferry back and its captain, Ines Varga, was questioned.";
  private static final String FERRY_AGAIN =
      "Captain Ines Varga was questioned by the coast guard after her ferry ran aground in fog"
          + " near Port Lemin with sixty passengers on board.";

  private static Item item(String text, String day) {
    TimeSpan published = TimeSpan.day(LocalDate.parse(day), "test");
    Report.Header header =
        new Report.Header(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(published), "en");
    return new Item(Report.of(text, List.of(), header), List.of());
  }

  private static Set<Set<ReportId>> among(List<Item> items) {
    return Stories.standard().among(items).stream()
        .map(story -> Set.copyOf(story.reports()))
        .collect(Collectors.toSet());
  }

  private static Set<ReportId> ids(Item... items) {
    return List.of(items).stream().map(item -> item.report().id()).collect(Collectors.toSet());
  }

  @Test
  void reportsThatShareNamesAndWordsAreOneStory() {
    Item one = item(MARKET, "2024-03-05");
    Item two = item(MARKET_AGAIN, "2024-03-07");
    Item three = item(FERRY, "2024-03-05");
    Item four = item(FERRY_AGAIN, "2024-03-06");
    assertThat(among(List.of(one, two, three, four)))
        .containsExactlyInAnyOrder(ids(one, two), ids(three, four));
  }

  @Test
  void yearsApartTheSameWordsAreNews() {
    Item one = item(FERRY, "2019-03-05");
    Item two = item(FERRY_AGAIN, "2024-03-06");
    assertThat(among(List.of(one, two))).containsExactlyInAnyOrder(ids(one), ids(two));
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      items.add(item(MARKET + " Part " + i, "2024-03-0" + (1 + i % 9)));
      items.add(item(FERRY_AGAIN + " Page " + i, "2024-04-0" + (1 + i % 9)));
      items.add(item("Nothing was like it in the year " + (1900 + i), "2024-05-01"));
    }
    List<Story> first = Stories.standard().among(items);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(items, new Random(seed));
      assertThat(Stories.standard().among(items)).isEqualTo(first);
    }
  }

  @Test
  void everyReportIsInOneStory() {
    Item empty = item("", "2024-03-05");
    Item words = item("The the the.", "2024-03-05");
    assertThat(among(List.of(empty, words, words)))
        .containsExactlyInAnyOrder(ids(empty), ids(words));
  }
}
