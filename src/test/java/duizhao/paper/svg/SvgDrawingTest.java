package duizhao.paper.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhao.paper.drawing.EveryNode;
import duizhao.paper.drawing.NodeWalk;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Draws each kind of node with JavaFX and, through SVG, with librsvg where it is installed (`librsvg2-bin`), and
/// compares the pictures.
class SvgDrawingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("duizhao.paper.drawing.EveryNode#nodes")
    void looksAsOnTheScreen(Node node) throws Exception {
        assumeTrue(isInstalled(), "rsvg-convert");
        // Words need the typeface installed where librsvg looks for it; their places are tested with the pages.
        assumeTrue(!(node instanceof javafx.scene.text.Text) && !isTurnedText(node), "no typeface for librsvg");
        EveryNode.assertLooksAsOnTheScreen(node, this::drawn);
    }

    private static boolean isTurnedText(Node node) {
        return node instanceof javafx.scene.Group group && group.getChildren().getFirst() instanceof javafx.scene.text.Text;
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("rsvg-convert", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private BufferedImage drawn(Node node) throws Exception {
        var out = new StringWriter();
        out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"200\">"
                + "<rect width=\"200\" height=\"200\" fill=\"#ffffff\"/>");
        new NodeWalk(new SvgDrawing(out)).draw(node, new AffineTransform());
        out.write("</svg>");
        Path svg = Files.writeString(folder.resolve("x.svg"), out.toString());
        Path png = folder.resolve("x.png");
        var process = new ProcessBuilder("rsvg-convert", "-o", png.toString(), svg.toString()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
        return ImageIO.read(png.toFile());
    }
}
