package duizhao.store.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What the first hundred bytes of a file say of it, read without SQLite, which would already write beside it.
///
/// The layout is SQLite's: https://www.sqlite.org/fileformat2.html#the_database_header
///
/// @param isDatabase    whether it is an SQLite file at all; the other values mean nothing where it is not
/// @param applicationId which program's file it is, 0 where no program said so
/// @param version       the version of its layout, 0 where it has none
public record Header(boolean isDatabase, int applicationId, int version) {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE = 100;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    /// @throws IOException where the file cannot be read
    public static Header read(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SIZE);
        }
        if (bytes.length < SIZE || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return new Header(false, 0, 0);
        }
        var header = ByteBuffer.wrap(bytes);
        return new Header(true, header.getInt(APPLICATION_ID_AT), header.getInt(VERSION_AT));
    }
}
