package attest.input;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Report;
import attest.model.TimeSpan;
import attest.model.Zone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebPageInputTest extends InputContract {
  @Override
  Input input() {
    return new WebPageInput();
  }

  @Override
  byte[] sample() {
    return utf8(PAGE);
  }

  @Override
  String fileName() {
    return "page.html";
  }

  private static Report read(String html, Charset charset) throws IOException {
    Source source = Source.of("page.html", new ByteArrayInputStream(html.getBytes(charset)));
    Intake intake = new WebPageInput().read(source).next();
    assertThat(intake).isInstanceOf(Intake.Read.class);
    return ((Intake.Read) intake).report();
  }

  private static Report read(String html) throws IOException {
    return read(html, StandardCharsets.UTF_8);
  }

  private static List<String> zones(Report report, Zone.Kind kind) {
    return report.zones().stream()
        .filter(zone -> zone.kind() == kind)
        .map(zone -> zone.span().in(report.text()))
        .toList();
  }

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head><title>Shells fall on Example Town - Example Times</title>
      <meta property="og:site_name" content="Example Times">
      <meta property="article:published_time" content="2018-06-23T09:00:00+03:00">
      <link rel="canonical" href="https://times.example/shells">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
        "headline":"Shells fall","datePublished":"2018-06-23"}]}</script>
      <style>p {color: red}</style></head>
      <body class="has-comments"><nav><a href="/">Home</a> World</nav>
      <main><article class="story share-enabled">
        <h1>Shells fall on
            Example Town</h1>
        <p class="article__standfirst">Three hurt, mayor says</p>
        <p class="byline">By A. Writer</p><time datetime="2018-06-23">23 June</time>
        <figure><img src="x.jpg"><figcaption>Smoke over the <b>old</b> bridge.
          <span class="credit">Example Pictures</span></figcaption></figure>
        <p>Shells fell on <a href="/t">Example Town</a> on Friday, hurting three people, the mayor
           said&nbsp;in a statement to reporters who had come to the town hall that evening.</p>
        <div class="share-tools">Share this</div>
        <p>"It was loud,"<br>one man said.</p>
        <p><a href="/other">Jets bombed the depot last week</a></p>
        <aside class="related"><h3>Related</h3><ul><li><a href="/2">Ten killed in raid</a></li></ul></aside>
        <p>The army denied firing. <script>var x = 1;</script></p>
      </article></main>
      <footer>All rights reserved</footer></body></html>
      """;

  @Test
  void readsWhatThePageSaysOfItself() throws IOException {
    Report.Header header = read(PAGE).header();
    assertThat(header.title()).contains("Shells fall on Example Town");
    assertThat(header.outlet()).contains("Example Times");
    assertThat(header.url()).contains(URI.create("https://times.example/shells"));
    assertThat(header.published().map(TimeSpan::edtf)).contains("2018-06-23");
    assertThat(header.language()).isEqualTo("en");
  }

  @Test
  void marksTheZonesOfTheArticle() throws IOException {
    Report report = read(PAGE);
    assertThat(zones(report, Zone.Kind.HEADLINE)).containsExactly("Shells fall on Example Town");
    assertThat(zones(report, Zone.Kind.STANDFIRST)).containsExactly("Three hurt, mayor says");
    assertThat(zones(report, Zone.Kind.FURNITURE)).containsExactly("By A. Writer", "23 June");
    assertThat(zones(report, Zone.Kind.CAPTION))
        .containsExactly("Smoke over the old bridge. Example Pictures");
    assertThat(zones(report, Zone.Kind.RELATED))
        .containsExactly("Jets bombed the depot last week", "Related", "Ten killed in raid");
    assertThat(zones(report, Zone.Kind.BODY))
        .containsExactly(
            "Shells fell on Example Town on Friday, hurting three people, the mayor said\u00a0in a"
                + " statement to reporters who had come to the town hall that evening.",
            "\"It was loud,\"\none man said.",
            "The army denied firing.");
  }

  @Test
  void leavesOutWhatIsNotTheArticle() throws IOException {
    assertThat(read(PAGE).text())
        .doesNotContain("Home", "Share this", "rights reserved", "var x", "color");
  }

  @Test
  void findsTheArticleWithoutAnyMarkup() throws IOException {
    String paragraph =
        "<p>" + "The council met again to talk about the bridge and the road. ".repeat(3);
    Report report =
        read(
            "<title>Council meets | Example Post</title><div id=menu><p>Home</div><div>"
                + paragraph
                + paragraph
                + "</div><div><p>About us</div>");
    assertThat(report.text())
        .startsWith("Council meets\n\nThe council met")
        .doesNotContain("About");
  }

  @Test
  void honoursTheCharsetOfThePage() throws IOException {
    String html =
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\">"
            + "</head><body><p>\u0642\u062a\u0644 \u0634\u062e\u0635</p></body></html>";
    assertThat(read(html, Charset.forName("windows-1256")).text())
        .isEqualTo("\u0642\u062a\u0644 \u0634\u062e\u0635");
    String western = "<meta charset='iso-8859-1'><p>\u201cWords\u201d</p>";
    assertThat(read(western, Charset.forName("windows-1252")).text())
        .isEqualTo("\u201cWords\u201d");
  }

  @Test
  void survivesPagesThatAreNotWellMade() throws IOException {
    String nested = "<div>".repeat(20_000) + "<p>Deep down a bomb went off.";
    assertThat(read(nested).text()).contains("a bomb went off");
    assertThat(read("<p>Open <b>and <i>never closed").text()).isEqualTo("Open and never closed");
    assertThat(read("<script type='application/ld+json'>{{{</script><p>Words.").text())
        .isEqualTo("Words.");
  }

  @Test
  void everyZoneLiesInTheTextAndInOrder() throws IOException {
    Report report = read(PAGE);
    assertThat(report.zones()).isNotEmpty();
    int last = 0;
    for (Zone zone : report.zones()) {
      assertThat(zone.span().start()).isGreaterThanOrEqualTo(last);
      last = zone.span().end();
    }
    assertThat(last).isEqualTo(report.text().length());
  }
}
