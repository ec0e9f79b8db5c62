package duizhao.exchange.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of a zip. Java reads a part without looking at the checksum that the zip has of it, so that a damaged one
/// may come out as another text; here it ends with an error.
final class ZipParts implements Closeable {

    private final ZipFile zip;

    /// @throws IOException where it is no zip, or its list of parts is damaged
    ZipParts(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile());
    }

    int count() {
        return zip.size();
    }

    Enumeration<? extends ZipEntry> entries() {
        return zip.entries();
    }

    /// @param name capitals or not: names of parts are the same either way
    boolean has(String name) {
        return entry(name) != null;
    }

    /// @param name capitals or not
    /// @throws IOException where there is none; reading it throws where it is not what was packed
    InputStream open(String name) throws IOException {
        ZipEntry entry = entry(name);
        if (entry == null) {
            throw new ZipException("no part " + name);
        }
        return open(entry);
    }

    InputStream open(ZipEntry entry) throws IOException {
        return new Checked(zip.getInputStream(entry), entry);
    }

    private @org.jspecify.annotations.Nullable ZipEntry entry(String name) {
        ZipEntry exact = zip.getEntry(name);
        return exact != null ? exact : zip.stream().filter(e -> e.getName().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Read to its end, it is known to be what was packed.
    private static final class Checked extends FilterInputStream {

        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private long read;

        Checked(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = in.read(bytes, from, length);
            if (got > 0) {
                read += got;
                sum.update(bytes, from, got);
            }
            if (read > entry.getSize() || got < 0 && (read != entry.getSize() || sum.getValue() != entry.getCrc())) {
                throw new ZipException("damaged: " + entry.getName());
            }
            return got;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, 1 << 16)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
