package attest.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the time at which it was made: the same content gives the same bytes. */
final class SteadyZip {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String MADE = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  private SteadyZip() {}

  /** Copies a workbook. */
  static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(NO_TIME);
        out.putNextEntry(steady);
        try (InputStream content = in.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            out.write(undated(content).getBytes(StandardCharsets.UTF_8));
          } else {
            content.transferTo(out);
          }
        }
        out.closeEntry();
      }
    }
  }

  private static String undated(InputStream properties) throws IOException {
    return new String(properties.readAllBytes(), StandardCharsets.UTF_8).replaceAll(MADE, "");
  }
}
