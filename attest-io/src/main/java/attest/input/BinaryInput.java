package attest.input;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that are known not to be text; all are refused, each by what it is. */
final class BinaryInput implements Input {
  private static final Map<String, String> MAGIC = magic();

  private static Map<String, String> magic() {
    Map<String, String> magic = new LinkedHashMap<>();
    magic.put("%PDF-", "a PDF file; give its text or web page instead");
    magic.put("PK\3\4", "a ZIP archive or office document; unpack it, or save it as text");
    magic.put("PK\5\6", "an empty ZIP archive");
    magic.put("\u001f\u008b", "compressed with gzip; unpack it first");
    magic.put("BZh", "compressed with bzip2; unpack it first");
    magic.put("\u00fd7zXZ", "compressed with xz; unpack it first");
    magic.put("7z\u00bc\u00af", "a 7z archive; unpack it first");
    magic.put("\u0028\u00b5\u002f\u00fd", "compressed with zstd; unpack it first");
    magic.put("\u0089PNG", "a PNG picture");
    magic.put("\u00ff\u00d8\u00ff", "a JPEG picture");
    magic.put("GIF8", "a GIF picture");
    magic.put("SQLite format 3", "a SQLite file, not a report (name a ledger with --ledger)");
    magic.put("\u00d0\u00cf\u0011\u00e0", "an old office document; save it as text");
    magic.put("{\\rtf", "an RTF document; save it as text");
    return magic;
  }

  @Override
  public String name() {
    return "binary file";
  }

  @Override
  public boolean takes(Source source) {
    return kind(source).isPresent();
  }

  @Override
  public Iterator<Intake> read(Source source) {
    String what = "is " + kind(source).orElseThrow();
    return List.<Intake>of(new Intake.Refused(Where.file(source.name()), what)).iterator();
  }

  private static Optional<String> kind(Source source) {
    String start = new String(source.head(), StandardCharsets.ISO_8859_1);
    return MAGIC.entrySet().stream()
        .filter(entry -> start.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
