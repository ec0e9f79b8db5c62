package duizhao.ui.print;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/// A picture of black and white dots as one sees it where several dots come into one pixel of the screen: the mean of
/// them. JavaFX would take one of them and tear the letters.
final class Distance {

    private Distance() {
    }

    /// @param dots across, in one pixel of the result; 1 or more
    static BufferedImage seen(BufferedImage image, int dots) {
        if (dots == 1) {
            return image;
        }
        int width = (image.getWidth() + dots - 1) / dots;
        int height = (image.getHeight() + dots - 1) / dots;
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[image.getWidth()];
        int[] white = new int[width];
        int[] all = new int[width];
        for (int y = 0; y < height; y++) {
            Arrays.fill(white, 0);
            Arrays.fill(all, 0);
            for (int from = y * dots; from < Math.min(image.getHeight(), (y + 1) * dots); from++) {
                image.getRGB(0, from, row.length, 1, row, 0, row.length);
                for (int x = 0; x < row.length; x++) {
                    white[x / dots] += row[x] & 0xff;
                    all[x / dots]++;
                }
            }
            for (int x = 0; x < width; x++) {
                int grey = white[x] / all[x];
                small.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return small;
    }
}
