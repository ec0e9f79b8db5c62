package duizhao.paper.picture;

import duizhao.paper.drawing.PageWalk;
import duizhao.paper.face.Faces;
import duizhao.paper.output.PageFiles;
import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.InkMode;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.ErrorCode;
import duizhao.platform.FontFiles;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// Prints pages into PNG files, one for each page, at a resolution that the file tells; or into pictures in memory.
///
/// Needs no display. Pages are read on the JavaFX thread, quickly, and painted on the caller's in bands: what is held
/// at a time is some megabytes, however large paper and resolution are.
public final class PngPrinter {

    /// The resolutions a person is offered, in pixels an inch: screen, projector, print, fine print.
    public static final List<Integer> RESOLUTIONS = List.of(96, 150, 300, 600);

    /// Rows painted at a time.
    private static final int BAND = 128;

    private final FontFiles fonts;
    private final Faces faces;
    private final PageWalk walk;

    public PngPrinter(FontFiles fonts, FxToolkit toolkit) {
        this.fonts = fonts;
        faces = new Faces(fonts);
        walk = new PageWalk(toolkit);
    }

    /// Writes `X.png` for one page; `X-01.png`, `X-02.png` … for more.
    ///
    /// @param dpi   pixels an inch, from 10 to 1200
    /// @param title told in the file; blank for none
    /// @return the files written, which replace older ones
    /// @throws UserException                                where one cannot be written; nothing is changed
    /// @throws java.util.concurrent.CancellationException where `progress` says so; nothing is changed
    public List<Path> print(List<PaperPage> pages, int dpi, PixelDepth depth, String title, Path target,
                            Progress progress) {
        return withGlyphs((regular, bold) -> new PageFiles().write(target, pages.size(), (out, i) -> {
            PaperPage page = pages.get(i);
            write(picture(page, dpi, depth, regular, bold), page, dpi, title, out,
                    () -> progress.report(i, pages.size(), "paper.writing.picture"));
        }, progress, "paper.writing.picture"));
    }

    /// A page as a picture in memory, as it is for the clipboard and for the proof in one bit: four bytes a pixel.
    ///
    /// @param dpi pixels an inch, from 10 to 1200
    /// @return of the type `TYPE_INT_RGB`
    public BufferedImage image(PaperPage page, double dpi, PixelDepth depth) {
        return withGlyphs((regular, bold) -> {
            PagePicture picture = picture(page, dpi, depth, regular, bold);
            var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
            picture.paint(image, 0);
            return image;
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Glyphs regular, Glyphs bold) throws IOException;
    }

    private <T> T withGlyphs(Work<T> work) {
        try {
            return work.with(new Glyphs(faces.regular()), new Glyphs(faces.bold()));
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "paper.font-unreadable", fonts.folder());
        }
    }

    private PagePicture picture(PaperPage page, double dpi, PixelDepth depth, Glyphs regular, Glyphs bold)
            throws IOException {
        if (dpi < 10 || dpi > 1200) {
            throw new IllegalArgumentException("pixels an inch: " + dpi);
        }
        var marks = new Marks(regular, bold);
        walk.draw(page, marks, new AffineTransform());
        double scale = dpi / 72;
        return new PagePicture(marks.all(), (int) Math.rint(page.paperWidth() * scale),
                (int) Math.rint(page.paperHeight() * scale), scale, depth);
    }

    private static void write(PagePicture picture, PaperPage page, int dpi, String title, OutputStream out,
                              Runnable meanwhile) throws IOException {
        var kind = picture.depth() == PixelDepth.ONE_BIT ? PngStream.Kind.ONE_BIT
                : page.setup().ink() == InkMode.COLOUR ? PngStream.Kind.RGB : PngStream.Kind.GREY;
        var rows = new PixelRows(kind, picture.width());
        try (var png = new PngStream(out, picture.width(), picture.height(), kind, dpi, title)) {
            for (int first = 0; first < picture.height(); first += BAND) {
                meanwhile.run();
                int count = Math.min(BAND, picture.height() - first);
                var band = new BufferedImage(picture.width(), count, BufferedImage.TYPE_INT_RGB);
                picture.paint(band, first);
                for (int y = 0; y < count; y++) {
                    png.row(rows.packed(band, y));
                }
            }
            png.finish();
        }
    }
}
