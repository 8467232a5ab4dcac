package attest.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What to say of a file that the system does not let us read. */
final class Unreadable {
  private Unreadable() {}

  static Intake.Refused refused(String name, IOException e) {
    String what =
        switch (e) {
          case NoSuchFileException missing -> "there is no such file";
          case AccessDeniedException denied -> "may not be read (permission denied)";
          default ->
              "cannot be read: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        };
    return new Intake.Refused(Where.file(name), what);
  }
}
