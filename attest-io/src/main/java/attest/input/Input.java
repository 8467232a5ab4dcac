package attest.input;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** A form in which reports come. */
public interface Input {
  /** What it is called in messages: {@code web page}. */
  String name();

  /** Whether a source has this form, by its name and first bytes. */
  boolean takes(Source source);

  /**
   * The reports of a source, one at a time as they are asked for; what cannot be read comes as
   * {@link Intake.Refused} in its place.
   *
   * @throws IOException when the source fails while its first report is read
   */
  Iterator<Intake> read(Source source) throws IOException;

  /** The forms that Attest knows, in the order in which they are tried. */
  static List<Input> builtIn() {
    return List.of(new BinaryInput(), new WebPageInput(), new JsonLinesInput(), new TextInput());
  }
}
