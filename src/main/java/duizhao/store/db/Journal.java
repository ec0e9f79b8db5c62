package duizhao.store.db;

/// How SQLite keeps an act whole that is interrupted; see `src/decisions/durability.md`.
public enum Journal {
    /// A log beside the file and memory shared by the programs of one machine: readers and the writer do not wait for each
    /// other.
    LOG("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;", "wal"),
    /// The old pages beside the file, and nothing but file locks: for a file that other machines may have open, too.
    OLD_PAGES("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;", "delete");

    private final String pragmas;
    private final String mode;

    Journal(String pragmas, String mode) {
        this.pragmas = pragmas;
        this.mode = mode;
    }

    String pragmas() {
        return pragmas;
    }

    /// What SQLite calls it.
    String mode() {
        return mode;
    }
}
