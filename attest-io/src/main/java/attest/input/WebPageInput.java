package attest.input;

import attest.model.Report;
import attest.model.Report.Header;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A saved web page, one report: its article's text with zones from the markup, and what the page
 * says of itself. The charset is the one that a byte order mark or the page's head names, else
 * UTF-8.
 */
final class WebPageInput implements Input {
  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([a-z0-9_:.-]{1,40})");

  private final Limits limits;

  WebPageInput() {
    this(Limits.DEFAULT);
  }

  WebPageInput(Limits limits) {
    this.limits = limits;
  }

  @Override
  public String name() {
    return "web page";
  }

  @Override
  public boolean takes(Source source) {
    String opening = source.opening();
    return source.isNamed(".html", ".htm", ".xhtml", ".shtml")
        || opening.startsWith("<!doctype html")
        || opening.startsWith("<html")
        || (opening.startsWith("<") && opening.contains("<html"));
  }

  @Override
  public Iterator<Intake> read(Source source) throws IOException {
    return List.of(one(source)).iterator();
  }

  private Intake one(Source source) throws IOException {
    try {
      byte[] bytes = Decoding.all(source.bytes(), limits);
      if (bytes.length == 0) {
        throw new RefusedException(0, "is empty");
      }
      return new Intake.Read(report(Mojibake.repaired(html(bytes))), Where.file(source.name()));
    } catch (RefusedException e) {
      return e.in(source.name());
    }
  }

  private static String html(byte[] bytes) throws RefusedException {
    Optional<String> named =
        Decoding.hasByteOrderMark(bytes) ? Optional.empty() : charsetName(bytes);
    if (named.isEmpty()) {
      return Decoding.text(bytes, 1);
    }
    Charset charset = charset(named.get());
    return charset.equals(StandardCharsets.UTF_8)
        ? Decoding.text(bytes, 1)
        : Decoding.text(bytes, charset);
  }

  private static Optional<String> charsetName(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Matcher meta = CHARSET.matcher(head);
    return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
  }

  /**
   * Names as the HTML standard takes them: ISO-8859-1 means Windows-1252, and a head that could be
   * read bytewise is not UTF-16.
   */
  private static Charset charset(String name) throws RefusedException {
    if (name.startsWith("utf-16")) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(name);
      boolean western =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return western ? Charset.forName("windows-1252") : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new RefusedException(
          0, "names the charset \"" + name + "\", which is not known; save it as UTF-8");
    }
  }

  private static Report report(String html) throws RefusedException {
    Document page = Jsoup.parse(html);
    PageHeader about = PageHeader.of(page);
    PageText text = PageText.of(page, about.title());
    if (text.isEmpty()) {
      throw new RefusedException(0, "is a web page without an article's text");
    }
    Header header = about.header();
    return Report.of(text.text(), text.zones(), header);
  }
}
