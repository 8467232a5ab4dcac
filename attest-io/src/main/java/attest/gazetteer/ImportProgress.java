package attest.gazetteer;

import attest.table.TableProgress;

/** Listens to an import. */
public interface ImportProgress extends TableProgress {
  /** Listens to nothing. */
  ImportProgress SILENT =
      new ImportProgress() {
        @Override
        public void file(String name, long bytes) {}

        @Override
        public void read(long bytes) {}

        @Override
        public void writing(String layer, int places) {}
      };

  /** A layer of so many places is put in order and written. */
  void writing(String layer, int places);
}
