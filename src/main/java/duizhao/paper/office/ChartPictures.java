package duizhao.paper.office;

import duizhao.paper.draw.PaperFonts;
import duizhao.paper.draw.PaperInk;
import duizhao.paper.sheet.Chart;
import duizhao.paper.sheet.ChartSpace;
import duizhao.paper.toolkit.FxToolkit;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Charts as pictures on white; one of rows is cut between them where it is too tall.
record ChartPictures(PaperFonts fonts, FxToolkit toolkit, PaperInk ink) {

    /// Pixels for each point: 216 to the inch.
    static final double SCALE = 3;

    /// Fewer rows than this never stand in a picture of their own.
    private static final int TOGETHER = 4;

    /// @param width  points at which it is to stand in the document
    /// @param height points
    record Picture(byte[] png, double width, double height) {
    }

    /// @param most points that a picture may be tall
    List<Picture> of(Chart chart, double width, double most) throws IOException {
        var pictures = new ArrayList<Picture>();
        int from = 0;
        while (from < chart.rows()) {
            int first = from;
            int to = toolkit.call(() -> end(chart, first, width, most));
            Drawn drawn = toolkit.call(() -> snapshot(draw(chart, first, to, width, most), width));
            pictures.add(picture(drawn, most));
            from = to;
        }
        return pictures;
    }

    private record Drawn(WritableImage image, double width, double height) {
    }

    /// The row before which the picture that begins at `from` ends.
    private int end(Chart chart, int from, double width, double most) {
        int rows = chart.rows();
        if (height(chart, from, rows, width, most) <= most || rows - from == 1) {
            return rows;
        }
        int fits = from + 1;
        int beyond = rows;
        while (beyond - fits > 1) {
            int middle = (fits + beyond) / 2;
            if (height(chart, from, middle, width, most) <= most) {
                fits = middle;
            } else {
                beyond = middle;
            }
        }
        return rows - fits < TOGETHER && fits - from > TOGETHER ? rows - TOGETHER : fits;
    }

    private double height(Chart chart, int from, int to, double width, double most) {
        return draw(chart, from, to, width, most).prefHeight(width);
    }

    private Region draw(Chart chart, int from, int to, double width, double most) {
        Region region = chart.draw(new ChartSpace(from, to, width, most, fonts, ink));
        // What is styled by a sheet knows its size only in a scene.
        new Scene(new Group(region));
        region.applyCss();
        return region;
    }

    private Drawn snapshot(Region region, double width) {
        double height = region.prefHeight(width);
        region.setManaged(false);
        region.resizeRelocate(0, 0, width, height);
        region.layout();
        var parameters = new SnapshotParameters();
        parameters.setFill(ink.white());
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        WritableImage image = region.snapshot(parameters, null);
        // What sticks out is in the picture, too.
        return new Drawn(image, image.getWidth() / SCALE, image.getHeight() / SCALE);
    }

    private static Picture picture(Drawn drawn, double most) throws IOException {
        BufferedImage image = SwingFXUtils.fromFXImage(drawn.image(), null);
        // Without transparency: it is a picture on white for every program.
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(opaque, "png", png);
        double factor = Math.min(1, most / drawn.height());
        return new Picture(png.toByteArray(), drawn.width() * factor, drawn.height() * factor);
    }
}
