package attest.input;

import attest.model.Report;
import attest.model.Report.Header;
import attest.model.TimeSpan;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of a report as some input gives them, before they are checked. */
record Draft(
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> url,
    Optional<String> language,
    String text) {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  Draft {
    text = Mojibake.repaired(text);
    title = title.map(words -> Mojibake.repaired(words).strip().replaceAll("\\s+", " "));
    outlet = outlet.map(String::strip);
  }

  /** The report; the title stands at the head of its text. */
  Report report(int line) throws RefusedException {
    String body = withTitle();
    if (body.isBlank()) {
      throw new RefusedException(line, "has no text");
    }
    return Report.of(body, List.of(), header(line));
  }

  Header header(int line) throws RefusedException {
    Optional<TimeSpan> day = Optional.empty();
    if (published.isPresent()) {
      day = Optional.of(PublicationDate.read(published.get(), line));
    }
    return new Header(outlet, address(line), title, day, language(line));
  }

  private Optional<URI> address(int line) throws RefusedException {
    if (url.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(url.get().strip().replace(" ", "%20")));
    } catch (URISyntaxException e) {
      throw new RefusedException(line, "address \"" + url.get() + "\" is no URL");
    }
  }

  /** The main part of a language tag: {@code en} of {@code en-GB}. */
  private String language(int line) throws RefusedException {
    if (language.isEmpty()) {
      return Header.UNKNOWN.language();
    }
    String main = language.get().strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    if (!LANGUAGE.matcher(main).matches()) {
      throw new RefusedException(
          line, "language \"" + language.get() + "\" is no ISO 639 code such as en or ar");
    }
    return main;
  }

  /** A title given apart stands at the head of the text, unless the text begins with it. */
  private String withTitle() {
    String body = text.strip();
    if (title.isEmpty() || body.isEmpty() || startsWith(body, title.get())) {
      return body;
    }
    return title.get() + "\n\n" + body;
  }

  private static boolean startsWith(String text, String title) {
    String start = text.substring(0, Math.min(text.length(), 2 * title.length() + 20));
    return plain(start).startsWith(plain(title));
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
