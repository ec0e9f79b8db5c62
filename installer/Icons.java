import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// Draws the icons of the program and of its files from their SVG: PNG of every usual size, ICO for Windows, ICNS for
/// macOS, and those that the window itself shows, which go among the program's classes.
///
/// Run by the build as `java --class-path JSVG Icons.java FOLDER_OF_SVG OUT CLASSES`. What is newer than its drawing
/// stays as it is.
final class Icons {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512, 1024);
    /// What a window's title, a list of windows and a task bar show.
    private static final List<Integer> WINDOW = List.of(16, 32, 48, 128);
    /// An ICO tells a size in one byte, where 0 stands for 256.
    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);
    /// Apple's names of the sizes whose picture is a PNG; those at double density have names of their own.
    private static final Map<String, Integer> MAC = new TreeMap<>(Map.of("ic11", 32, "ic12", 64, "ic07", 128,
            "ic08", 256, "ic13", 256, "ic09", 512, "ic14", 512, "ic10", 1024));

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path out = Files.createDirectories(Path.of(args[1]));
        Path window = Files.createDirectories(Path.of(args[2], "duizhao/app"));
        for (String name : List.of("duizhao", "store")) {
            Path svg = Path.of(args[0], name + ".svg");
            if (newer(out.resolve(name + ".icns"), svg) && newer(window.resolve("duizhao-16.png"), svg)) {
                continue;
            }
            var pictures = new TreeMap<Integer, byte[]>();
            for (int size : SIZES) {
                pictures.put(size, png(svg, size));
                Files.write(out.resolve(name + "-" + size + ".png"), pictures.get(size));
            }
            Files.write(out.resolve(name + ".ico"), ico(pictures));
            Files.write(out.resolve(name + ".icns"), icns(pictures));
            if (name.equals("duizhao")) {
                for (int size : WINDOW) {
                    Files.write(window.resolve(name + "-" + size + ".png"), pictures.get(size));
                }
            }
        }
    }

    private static boolean newer(Path made, Path svg) throws IOException {
        return Files.exists(made) && Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(svg)) > 0;
    }

    private static byte[] png(Path svg, int size) throws IOException {
        SVGDocument drawing = new SVGLoader().load(svg.toUri().toURL());
        if (drawing == null) {
            throw new IOException(svg + " cannot be read as SVG");
        }
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((java.awt.Component) null, graphics, new ViewBox(size, size));
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /// A directory of sixteen bytes for each picture, then the pictures: PNG for the largest, as Windows wants it, and
    /// rows of pixels for the others, which every program on Windows can read.
    private static byte[] ico(Map<Integer, byte[]> pictures) throws IOException {
        var bodies = new TreeMap<Integer, byte[]>();
        for (int size : WINDOWS) {
            bodies.put(size, size == 256 ? pictures.get(size) : rows(pictures.get(size)));
        }
        int offset = 6 + 16 * bodies.size();
        var file = ByteBuffer.allocate(offset + bodies.values().stream().mapToInt(body -> body.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) bodies.size());
        for (var body : bodies.entrySet()) {
            byte side = body.getKey().byteValue();
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(body.getValue().length).putInt(offset);
            offset += body.getValue().length;
        }
        bodies.values().forEach(file::put);
        return file.array();
    }

    /// A bitmap without its file head: blue, green, red, opacity from the lowest row up, then a mask of one bit for
    /// each pixel, rows padded to four bytes, which counts for nothing where there is opacity.
    private static byte[] rows(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int size = picture.getWidth();
        int mask = (size + 31) / 32 * 4 * size;
        var body = ByteBuffer.allocate(40 + 4 * size * size + mask).order(ByteOrder.LITTLE_ENDIAN);
        body.putInt(40).putInt(size).putInt(2 * size).putShort((short) 1).putShort((short) 32).putInt(0)
                .putInt(4 * size * size + mask).putInt(0).putInt(0).putInt(0).putInt(0);
        for (int y = size - 1; y >= 0; y--) {
            for (int x = 0; x < size; x++) {
                body.putInt(picture.getRGB(x, y));
            }
        }
        return body.array();
    }

    /// Name, length with the eight bytes of this head, and the picture, for each; the whole likewise.
    private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        var parts = new ByteArrayOutputStream();
        for (var entry : MAC.entrySet()) {
            part(parts, entry.getKey(), pictures.get(entry.getValue()));
        }
        var file = new ByteArrayOutputStream();
        part(file, "icns", parts.toByteArray());
        return file.toByteArray();
    }

    private static void part(ByteArrayOutputStream file, String name, byte[] content) throws IOException {
        var out = new DataOutputStream(file);
        out.writeBytes(name);
        out.writeInt(content.length + 8);
        out.write(content);
    }
}
