package duizhao.paper.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG file (ISO/IEC 15948) row by row, so that a large page never lies in memory whole; with its resolution.
final class PngStream implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(4);
    private final byte[] packed = new byte[1 << 16];

    /// What the pixels are; the names are ours, the numbers PNG's.
    enum Kind {
        ONE_BIT(1, 0),
        GREY(8, 0),
        RGB(8, 2);

        private final int bits;
        private final int colourType;

        Kind(int bits, int colourType) {
            this.bits = bits;
            this.colourType = colourType;
        }
    }

    PngStream(OutputStream stream, int width, int height, Kind kind, int dpi, String title) throws IOException {
        out = new DataOutputStream(stream);
        out.write(SIGNATURE);
        chunk("IHDR", data -> {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {(byte) kind.bits, (byte) kind.colourType, 0, 0, 0});
        });
        // Perceptual, as a printed page is meant to look.
        chunk("sRGB", data -> data.writeByte(0));
        chunk("pHYs", data -> {
            int perMetre = (int) Math.rint(dpi * INCHES_PER_METRE);
            data.writeInt(perMetre);
            data.writeInt(perMetre);
            data.writeByte(1);
        });
        if (!title.isBlank()) {
            chunk("iTXt", data -> {
                data.write("Title".getBytes(StandardCharsets.US_ASCII));
                // End of the key, not packed, method 0, no language, no key in that language.
                data.write(new byte[5]);
                data.write(title.getBytes(StandardCharsets.UTF_8));
            });
        }
    }

    /// @param row the bytes of one row, packed as its kind says; not kept
    void row(byte[] row) throws IOException {
        // Rows are mostly white or alike: what deflate finds without a filter is small enough.
        deflate(new byte[1]);
        deflate(row);
    }

    private void deflate(byte[] bytes) throws IOException {
        deflater.setInput(bytes);
        while (!deflater.needsInput()) {
            flush(deflater.deflate(packed));
        }
    }

    private void flush(int count) throws IOException {
        if (count > 0) {
            chunk("IDAT", data -> data.write(packed, 0, count));
        }
    }

    /// Writes what is left; nothing can be added then.
    void finish() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            flush(deflater.deflate(packed));
        }
        chunk("IEND", data -> { });
        out.flush();
    }

    @FunctionalInterface
    private interface Data {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private void chunk(String type, Data data) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var content = new DataOutputStream(bytes);
        content.write(type.getBytes(StandardCharsets.US_ASCII));
        data.writeTo(content);
        var sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeInt(bytes.size() - 4);
        bytes.writeTo(out);
        out.writeInt((int) sum.getValue());
    }

    /// Gives the memory of the packer back.
    @Override
    public void close() {
        deflater.end();
    }
}
