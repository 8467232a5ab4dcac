package attest.gazetteer;

/** Listens to an import. */
public interface ImportProgress {
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

  /** A file of that many bytes is begun; large ones are gone through twice. */
  void file(String name, long bytes);

  /** So many bytes of it have been read. */
  void read(long bytes);

  /** A layer of so many places is put in order and written. */
  void writing(String layer, int places);
}
