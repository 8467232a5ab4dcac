package attest.gazetteer;

import attest.place.Gazetteer;
import attest.place.GazetteerBuilder;
import attest.table.Refusals;
import attest.table.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings lists of places into a gazetteer file: each list becomes a layer, in place of the layer
 * that a list of the same name was. Lines that cannot be used are refused and the rest is taken;
 * the file in use is replaced once all is whole.
 */
public final class GazetteerImport {
  private final Path file;
  private final Gazetteer shipped;
  private final ImportProgress progress;
  private final Refusals refusals;

  /**
   * An import.
   *
   * @param file the gazetteer file to add to, which need not be there
   * @param shipped the gazetteer whose spelling of provinces is kept to
   */
  public GazetteerImport(Path file, Gazetteer shipped, ImportProgress progress, Refusals refusals) {
    this.file = file;
    this.shipped = shipped;
    this.progress = progress;
    this.refusals = refusals;
  }

  /** A list and its kind. */
  private record Known(TableFile table, ListKind kind) {}

  /**
   * Imports lists.
   *
   * @param kind of all of them; where empty it is told by each file's name and first line
   * @return the file as it is now; where no list had a place to add, as it was
   * @throws IOException where the gazetteer cannot be read or written; the old one stays
   */
  public GazetteerFile read(List<Path> lists, Optional<ListKind> kind) throws IOException {
    List<Known> known = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Path list : lists) {
      if (names.add(String.valueOf(list.getFileName()))) {
        known(list, kind).ifPresent(known::add);
      } else {
        refusals.add(list.toString(), "a list of that file name is given before; rename one");
      }
    }
    List<Known> otherNames =
        known.stream().filter(each -> each.kind() == ListKind.ALTERNATE_NAMES).toList();
    boolean joined = known.stream().anyMatch(each -> each.kind() == ListKind.GEONAMES);
    if (!joined) {
      otherNames.forEach(each ->
          refusals.add(
              each.table().name(),
              "holds names of GeoNames places alone; give it together with their dump"));
    }
    try (GazetteerDraft draft = GazetteerDraft.begin(file)) {
      int made = 0;
      for (Known each : known) {
        if (each.kind() != ListKind.ALTERNATE_NAMES && add(each, otherNames, draft)) {
          made++;
        }
      }
      return made == 0 ? GazetteerFile.open(file) : draft.finish();
    }
  }

  private Optional<Known> known(Path list, Optional<ListKind> told) {
    TableFile table = new TableFile(list);
    try {
      Optional<ListKind> kind = told.isPresent() ? told : ListKind.of(list, table.firstRow());
      if (kind.isEmpty()) {
        refusals.add(
            table.name(),
            "neither its name nor its first line tells what it is; say so with --kind");
      }
      return kind.map(each -> new Known(table, each));
    } catch (IOException e) {
      refusals.add(table.name(), said(e));
      return Optional.empty();
    }
  }

  /** Reads one list into the draft; false where it had no place. */
  private boolean add(Known list, List<Known> otherNames, GazetteerDraft draft) throws IOException {
    GazetteerBuilder builder;
    try {
      builder = builder(list, otherNames);
    } catch (IOException e) {
      refusals.add(list.table().name(), said(e));
      return false;
    }
    if (builder.size() == 0) {
      refusals.add(list.table().name(), "holds no place that can be used; nothing was changed");
      return false;
    }
    progress.writing(list.table().name(), builder.size());
    draft.add(list.table().name(), list.kind(), builder);
    return true;
  }

  private GazetteerBuilder builder(Known list, List<Known> otherNames) throws IOException {
    Lists lists = new Lists(new KnownPlaces(shipped), progress, refusals);
    TableFile table = list.table();
    return switch (list.kind()) {
      case WHOS_ON_FIRST -> new WhosOnFirst(lists).read(table);
      case PCODES -> new Pcodes(lists).read(table);
      case PLACES -> new OwnPlaces(lists).read(table);
      case GEONAMES, ALTERNATE_NAMES -> {
        GeoNamesDump dump = new GeoNamesDump(lists).read(table);
        for (Known names : otherNames) {
          new AlternateNames(dump).read(names.table(), lists);
        }
        yield dump.builder();
      }
    };
  }

  private static String said(IOException e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return e instanceof java.nio.file.NoSuchFileException ? "does not exist" : message;
  }
}
