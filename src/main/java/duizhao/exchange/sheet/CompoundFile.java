package duizhao.exchange.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// The container of office programs before 2007, which they still put a file into that has a password: MS-CFB. Only the
/// names of what is in it are read.
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int NAME = 64;
    private static final int NAMED_SECTORS = 109;
    /// Far more than any office file has; a chain that goes in a circle ends here.
    private static final int MOST_ENTRIES = 4_096;

    private CompoundFile() {
    }

    /// The names of the streams and folders in it, as far as they can be read.
    static Set<String> names(Path file) throws IOException {
        var names = new HashSet<String>();
        try (var channel = FileChannel.open(file)) {
            var header = at(channel, 0, HEADER);
            int shift = header.getShort(30);
            if (shift < 7 || shift > 16) {
                return names;
            }
            int size = 1 << shift;
            long sector = header.getInt(48);
            for (int read = 0; sector >= 0 && read < MOST_ENTRIES; read += size / ENTRY) {
                var entries = at(channel, (sector + 1) * size, size);
                for (int at = 0; at < size; at += ENTRY) {
                    int length = Math.clamp(entries.getShort(at + NAME) - 2L, 0, NAME);
                    names.add(new String(entries.array(), at, length, StandardCharsets.UTF_16LE));
                }
                sector = next(channel, header, sector, size);
            }
        }
        return names;
    }

    /// The sector that goes on from one, by the table of them; below zero where none does.
    private static long next(FileChannel channel, ByteBuffer header, long sector, int size) throws IOException {
        int perSector = size / Integer.BYTES;
        int table = (int) (sector / perSector);
        if (table >= NAMED_SECTORS) {
            return -1;
        }
        int place = header.getInt(76 + table * Integer.BYTES);
        return place < 0 ? -1 : at(channel, (place + 1L) * size, size).getInt((int) (sector % perSector) * Integer.BYTES);
    }

    /// Zeros where the file ends before.
    private static ByteBuffer at(FileChannel channel, long position, int size) throws IOException {
        var bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) > 0) {
            // until it is full
        }
        return bytes;
    }
}
