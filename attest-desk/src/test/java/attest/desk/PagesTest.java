package attest.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import attest.desk.account.Accounts;
import attest.desk.account.Role;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person before the desk, in a real browser. */
class PagesTest {
  private static Browser browser;

  @TempDir private Path folder;
  private TestDesk desk;
  private BrowserContext context;
  private Page page;
  private String root;
  private final List<String> faults = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  @BeforeAll
  static void start() {
    browser = Browser.ofThisMachine();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    desk = TestDesk.over(folder);
    root = "http://localhost:" + desk.desk.port() + "/";
    context = browser.browser.newContext(new NewContextOptions().setViewportSize(1280, 800));
    page = context.newPage();
    page.onPageError(faults::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("409")) {
        faults.add(message.text());
      }
    });
    page.onRequest(request -> asked.add(request.url()));
  }

  @AfterEach
  void close() {
    context.close();
    desk.close();
    assertThat(faults).as("errors in the browser").isEmpty();
    assertThat(asked).as("the page asks nobody but the desk").allMatch(this::isOurs);
  }

  private boolean isOurs(String url) {
    return url.startsWith(root) || url.startsWith("data:") || url.startsWith("blob:");
  }

  private void go(String to) {
    page.navigate(root + to);
  }

  private Locator rows() {
    return page.locator("table.events tbody tr");
  }

  private void openEvent(String words) {
    go("#/?words=" + words);
    rows().first().click();
    assertThat(page.getByTestId("event-title")).isVisible();
  }

  @Test
  void aFirstVisitShowsMapListAndTime() {
    go("");
    assertThat(page.getByTestId("total")).containsText("event");
    assertThat(rows().first()).isVisible();
    assertThat(page.locator(".base-map canvas").first()).isVisible();
    assertThat(page.locator(".country-name span").first()).isVisible();
    assertThat(page.locator(".time canvas")).isVisible();
  }

  @Test
  void aFilterStandsInTheAddressAndInTheList() {
    go("");
    page.locator("input[name=words]").fill("Mosul");
    page.locator("input[name=words]").press("Enter");
    assertThat(page.getByTestId("total")).hasText("1 event");
    assertThat(rows().first()).containsText("Mosul");
    assertThat(page.url()).contains("words=Mosul");
    page.reload();
    assertThat(page.getByTestId("total")).hasText("1 event");
  }

  @Test
  void anEventShowsFiguresThatDisagreeSideBySide() {
    openEvent("Hajin");
    Locator figures = page.getByTestId("figures-killed");
    assertThat(figures).containsText("12");
    assertThat(figures).containsText("15");
    assertThat(page.locator("body")).containsText("reports disagree");
    page.locator("select[name=policy]").selectOption("latest");
    assertThat(figures.locator("tfoot")).containsText("latest");
  }

  @Test
  void aKeyAcceptsAndAnotherTakesItBack() {
    openEvent("Mosul");
    page.keyboard().press("a");
    assertThat(page.locator("header .chip").first()).hasText("accepted");
    page.keyboard().press("u");
    assertThat(page.locator("header .chip").first()).hasText("unreviewed");
    assertThat(page.getByTestId("history").locator("li")).hasCount(3);
  }

  @Test
  void wordsSelectedInTheReportCorrectAField() {
    go("#/review?words=Mosul");
    assertThat(page.getByTestId("report-text")).containsText("car bomb");
    page.getByTestId("report-text")
        .evaluate(
            "holder => {"
                + " const walk = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);"
                + " for (let node = walk.nextNode(); node; node = walk.nextNode()) {"
                + "   const at = node.textContent.indexOf('Iraq');"
                + "   if (at >= 0) {"
                + "     const range = document.createRange();"
                + "     range.setStart(node, at); range.setEnd(node, at + 4);"
                + "     getSelection().removeAllRanges(); getSelection().addRange(range);"
                + "     holder.dispatchEvent(new MouseEvent('mouseup', {bubbles: true}));"
                + "     return; } } }");
    assertThat(page.getByTestId("ground")).containsText("Iraq");
    page.getByTestId("ground")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Place"))
        .click();
    assertThat(page.locator("dialog input[name=after]")).hasValue("Iraq");
    page.locator("dialog button[type=submit]").click();
    assertThat(page.locator("[role=status]").first()).containsText("Kept");
    openEvent("Mosul&status=corrected");
    assertThat(page.getByTestId("rulings")).containsText("Iraq");
    assertThat(page.getByTestId("rulings")).containsText("Mosul");
  }

  @Test
  void twoEventsCanBeMergedAndParted() {
    openEvent("Mosul");
    String taken = page.url();
    openEvent("Houthi");
    String kept = page.url().replaceAll(".*/", "");
    page.navigate(taken);
    assertThat(page.getByTestId("event-title")).containsText("Mosul");
    page.keyboard().press("m");
    page.locator("dialog input[name=into-id]").fill(kept);
    page.locator("dialog button[type=submit]").click();
    assertThat(page.locator("[role=status]").first()).containsText("Kept");
    go("#/events/" + kept);
    assertThat(page.getByTestId("claim")).hasCount(2);
    assertThat(page.getByTestId("history")).containsText("merge");
  }

  @Test
  void theSecondOfTwoPeopleSeesTheConflict() {
    openEvent("Mosul");
    String id = page.url().replaceAll(".*/", "");
    String tag = desk.get("/api/events/" + id).etag();
    assertThat(desk.review(id, tag, "{\"kind\":\"accept\",\"who\":\"first\"}").status())
        .isEqualTo(201);
    page.keyboard().press("r");
    assertThat(page.locator(".message.wrong")).containsText("Nothing was changed");
    assertThat(page.locator("header .chip").first()).hasText("accepted");
  }

  @Test
  void anExportHoldsWhatTheFilterShows() throws IOException {
    go("#/?words=Mosul");
    assertThat(page.getByTestId("total")).hasText("1 event");
    Download download =
        page.waitForDownload(
            () -> page.locator("label:has-text('Export') select").selectOption("csv"));
    Path file = folder.resolve("out.csv");
    download.saveAs(file);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).contains("Mosul");
  }

  @Test
  void markupInAReportIsTextAndArabicRunsFromTheRight() {
    openEvent("Mosul");
    page.getByTestId("claim").locator("a").first().click();
    assertThat(page.getByTestId("report-text")).containsText("<script>alert(1)</script>");
    assertThat(page.getByTestId("report-text").locator("script")).hasCount(0);
    String arabic = "\u0628\u063a\u062f\u0627\u062f";
    go("#/reports?words=" + arabic);
    page.locator("article a").first().click();
    assertThat(page.getByTestId("report-text")).containsText(arabic);
    assertThat(page.getByTestId("report-text").evaluate("text => getComputedStyle(text).direction"))
        .isEqualTo("rtl");
  }

  @Test
  void aPhoneNeedsNoSidewaysScrolling() {
    page.setViewportSize(390, 844);
    for (String to : List.of("", "#/review", "#/reports", "#/sources")) {
      go(to);
      assertThat(page.locator("main")).isVisible();
      page.waitForTimeout(300);
      Object wide = page.evaluate("document.documentElement.scrollWidth");
      assertThat(((Number) wide).intValue()).as(to).isLessThanOrEqualTo(390);
    }
  }

  @Test
  void everythingCanBeReachedByKeyboard() {
    go("");
    assertThat(rows().first()).isVisible();
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Skip to the page");
    page.locator("a.what").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.getByTestId("event-title")).isVisible();
  }

  @Test
  void anIdThatDoesNotExistIsSaidInOneLine() {
    go("#/events/e000000000000");
    assertThat(page.locator("[role=alert]")).isVisible();
    faults.removeIf(fault -> fault.contains("404"));
  }

  @Test
  void whereThereAreAccountsOneLogsInAndReviewsUnderThatName() {
    try (Accounts accounts = Accounts.open(Accounts.beside(desk.ledger))) {
      accounts.add("amal", Role.CODER, TestDesk.PASSWORD, Instant.now());
    }
    go("");
    page.locator("input[name=name]").fill("amal");
    page.locator("input[name=password]").fill("something else entirely");
    page.keyboard().press("Enter");
    assertThat(page.locator("[role=alert]")).isVisible();
    page.locator("input[name=password]").fill(TestDesk.PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page.locator(".top")).containsText("amal");
    openEvent("Mosul");
    page.keyboard().press("a");
    assertThat(page.locator("header .chip").first()).hasText("accepted");
    assertThat(page.getByTestId("history")).containsText("accept by amal");
    faults.removeIf(fault -> fault.contains("401"));
  }
}
