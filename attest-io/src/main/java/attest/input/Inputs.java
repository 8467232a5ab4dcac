package attest.input;

import attest.model.Report;
import attest.model.Report.Header;
import attest.model.TimeSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads whatever a user names: files in any form of {@link Input#builtIn()}, folders with all that
 * is in them in order of name, {@code -} for standard input. Hidden files are passed over.
 *
 * @param forms the forms to try, in order
 * @param defaults what to take where a report itself does not say
 * @param standardInput read for {@code -}
 */
public record Inputs(List<Input> forms, Defaults defaults, InputStream standardInput) {
  /**
   * What to take where a report does not say.
   *
   * @param published its day of publication
   * @param outlet who published it
   */
  public record Defaults(Optional<TimeSpan> published, Optional<String> outlet) {
    /** Nothing. */
    public static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty());

    Report in(Report report) {
      Header old = report.header();
      Header header =
          new Header(
              old.outlet().or(this::outlet),
              old.url(),
              old.title(),
              old.published().or(this::published),
              old.language());
      return header.equals(old) ? report : Report.of(report.text(), report.zones(), header);
    }
  }

  public Inputs {
    forms = List.copyOf(forms);
  }

  /** All built-in forms. */
  public static Inputs builtIn(Defaults defaults) {
    return new Inputs(Input.builtIn(), defaults, System.in);
  }

  /** The reports under the given paths, read one at a time as the stream is walked. */
  public Stream<Intake> read(List<String> paths) {
    Walk walk = new Walk(paths);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(walk::closeSource);
  }

  /** How many files a walk over the given paths will open, for progress bars. */
  public long countFiles(List<String> paths) {
    Walk walk = new Walk(paths);
    long files = 0;
    while (walk.nextFile().isPresent()) {
      files++;
    }
    return files;
  }

  /** Walks paths in order; at most one source is open at a time. */
  private final class Walk implements Iterator<Intake> {
    private final Deque<String> paths;
    private final Deque<Intake> refused = new ArrayDeque<>();
    private Iterator<Intake> current = Collections.emptyIterator();
    private Optional<Source> open = Optional.empty();

    private Walk(List<String> paths) {
      this.paths = new ArrayDeque<>(paths);
    }

    @Override
    public boolean hasNext() {
      while (refused.isEmpty() && !current.hasNext()) {
        closeSource();
        Optional<String> file = nextFile();
        if (file.isEmpty()) {
          return !refused.isEmpty();
        }
        openSource(file.get());
      }
      return true;
    }

    @Override
    public Intake next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no more input");
      }
      if (!refused.isEmpty()) {
        return refused.removeFirst();
      }
      return switch (current.next()) {
        case Intake.Read(Report report, Where where) -> new Intake.Read(defaults.in(report), where);
        case Intake.Refused no -> no;
      };
    }

    /** The next path that is not a folder; folders are unfolded in its place. */
    private Optional<String> nextFile() {
      while (!paths.isEmpty()) {
        String path = paths.removeFirst();
        if (path.equals("-") || isWebAddress(path) || !Files.isDirectory(Path.of(path))) {
          return Optional.of(path);
        }
        unfold(Path.of(path)).reversed().forEach(paths::addFirst);
      }
      return Optional.empty();
    }

    private List<String> unfold(Path folder) {
      List<String> inside = new ArrayList<>();
      try (Stream<Path> entries = Files.list(folder)) {
        entries
            .filter(entry -> !entry.getFileName().toString().startsWith("."))
            .filter(entry -> !(Files.isSymbolicLink(entry) && Files.isDirectory(entry)))
            .map(Path::toString)
            .sorted()
            .forEach(inside::add);
        if (inside.isEmpty()) {
          refused.add(
              new Intake.Refused(
                  Where.file(folder.toString()), "is a folder without any file in it"));
        }
      } catch (IOException e) {
        refused.add(Unreadable.refused(folder.toString(), e));
      }
      return inside;
    }

    private void openSource(String path) {
      if (isWebAddress(path)) {
        String what = "is a web address; save the page and name the file";
        refused.add(new Intake.Refused(Where.file(path), what));
        return;
      }
      try {
        Source source = path.equals("-") ? Source.of("-", standardInput) : Source.of(Path.of(path));
        open = Optional.of(source);
        current = form(source).read(source);
      } catch (IOException e) {
        refused.add(Unreadable.refused(path, e));
      }
    }

    private static boolean isWebAddress(String path) {
      return path.startsWith("http://") || path.startsWith("https://");
    }

    private Input form(Source source) {
      return forms.stream()
          .filter(form -> form.takes(source))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no form takes " + source.name()));
    }

    private void closeSource() {
      current = Collections.emptyIterator();
      open.ifPresent(source -> {
        try {
          source.close();
        } catch (IOException e) {
          refused.add(Unreadable.refused(source.name(), e));
        }
      });
      open = Optional.empty();
    }
  }
}
