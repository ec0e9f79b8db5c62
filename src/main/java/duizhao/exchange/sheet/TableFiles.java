package duizhao.exchange.sheet;

import java.nio.file.Path;

/// Opens a file of tables by what it is.
public final class TableFiles {

    private TableFiles() {
    }

    /// @throws duizhao.platform.UserException where it is no table, or cannot be read
    public static TableFile open(Path file) {
        return switch (FileKind.of(file)) {
            case XLSX -> XlsxFile.open(file);
            case CSV -> CsvFile.open(file);
            case STORE, PACKAGE, PACKED_PACKAGE -> throw Trouble.of("not-a-table", file.getFileName());
        };
    }
}
