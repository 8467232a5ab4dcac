package attest.table;

/** Listens to the reading of tables. */
public interface TableProgress {
  /** Listens to nothing. */
  TableProgress SILENT =
      new TableProgress() {
        @Override
        public void file(String name, long bytes) {}

        @Override
        public void read(long bytes) {}
      };

  /** A file of that many bytes is begun; large ones are gone through twice. */
  void file(String name, long bytes);

  /** So many bytes of it have been read. */
  void read(long bytes);
}
