package attest.desk;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.util.Map;

/** The built pages and the base map, served from the jar. */
final class Pages {
  /** Built files carry a hash of what they hold in their names. */
  private static final String FOR_GOOD = "max-age=31536000, immutable";

  private static final String ASK_AGAIN = "no-cache";
  private static final String FOLDER = "/attest/desk/";

  private Pages() {}

  static void serve(JavalinConfig config) {
    folder(config, "/assets", "pages/assets", FOR_GOOD);
    folder(config, "/basemap", "basemap", ASK_AGAIN);
    folder(config, "/", "pages", ASK_AGAIN);
  }

  private static void folder(JavalinConfig config, String at, String folder, String keep) {
    config.staticFiles.add(files -> {
      files.hostedPath = at;
      files.directory = FOLDER + folder;
      files.location = Location.CLASSPATH;
      files.headers = Map.of("Cache-Control", keep);
    });
  }
}
