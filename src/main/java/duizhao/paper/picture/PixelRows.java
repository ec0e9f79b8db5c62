package duizhao.paper.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/// Rows of pixels as the bytes that PNG wants; one buffer for all.
final class PixelRows {

    private final PngStream.Kind kind;
    private final int[] pixels;
    private final byte[] bytes;

    PixelRows(PngStream.Kind kind, int width) {
        this.kind = kind;
        pixels = new int[width];
        bytes = new byte[switch (kind) {
            case ONE_BIT -> (width + 7) / 8;
            case GREY -> width;
            case RGB -> 3 * width;
        }];
    }

    /// @return the same array every time
    byte[] packed(BufferedImage image, int y) {
        image.getRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
        switch (kind) {
            case ONE_BIT -> bits();
            case GREY -> {
                for (int x = 0; x < pixels.length; x++) {
                    bytes[x] = (byte) PagePicture.luma(pixels[x]);
                }
            }
            case RGB -> {
                for (int x = 0; x < pixels.length; x++) {
                    bytes[3 * x] = (byte) (pixels[x] >> 16);
                    bytes[3 * x + 1] = (byte) (pixels[x] >> 8);
                    bytes[3 * x + 2] = (byte) pixels[x];
                }
            }
        }
        return bytes;
    }

    /// The first pixel is the highest bit; a set bit is white.
    private void bits() {
        Arrays.fill(bytes, (byte) 0);
        for (int x = 0; x < pixels.length; x++) {
            if ((pixels[x] & 0xff) >= 128) {
                bytes[x / 8] |= (byte) (0x80 >> x % 8);
            }
        }
    }
}
