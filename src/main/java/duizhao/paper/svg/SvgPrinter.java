package duizhao.paper.svg;

import duizhao.paper.drawing.PageWalk;
import duizhao.paper.output.PageFiles;
import duizhao.paper.page.PaperPage;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Prints pages into SVG files (SVG 1.1), one for each page: vectors and text, as large as the paper in millimetres,
/// and counted in points within.
///
/// The typeface is named, not embedded: a viewer that has Noto Sans SC shows the page as printed; another face is set
/// into the same length. Works on any thread, as PDF does.
public final class SvgPrinter {

    /// The bundled typeface under its names in the wild, then what Windows, macOS and Linux have for Chinese.
    private static final String FACES = "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',"
            + "'PingFang SC','WenQuanYi Micro Hei',sans-serif";
    private static final double MM_PER_POINT = 25.4 / 72;

    private final PageWalk walk;

    public SvgPrinter(FxToolkit toolkit) {
        walk = new PageWalk(toolkit);
    }

    /// Writes `X.svg` for one page; `X-01.svg`, `X-02.svg` … for more.
    ///
    /// @return the files written, which replace older ones
    /// @throws UserException                                where one cannot be written; nothing is changed
    /// @throws java.util.concurrent.CancellationException where `progress` says so; nothing is changed
    public List<Path> print(List<PaperPage> pages, SvgMetadata metadata, Path target, Progress progress) {
        return new PageFiles().write(target, pages.size(), (out, i) -> write(pages.get(i), metadata, out), progress,
                "paper.writing.svg");
    }

    private void write(PaperPage page, SvgMetadata metadata, OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        String width = Xml.number(page.paperWidth());
        String height = Xml.number(page.paperHeight());
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" xml:lang=\""
                + Xml.escaped(metadata.language()) + "\" width=\"" + Xml.number(page.paperWidth() * MM_PER_POINT)
                + "mm\" height=\"" + Xml.number(page.paperHeight() * MM_PER_POINT) + "mm\" viewBox=\"0 0 " + width + " "
                + height + "\" font-family=\"" + FACES + "\">\n");
        String number = page.total() > 1 ? " (" + page.number() + "/" + page.total() + ")" : "";
        out.write("<title>" + Xml.escaped(metadata.title() + number) + "</title>\n");
        if (!metadata.description().isBlank()) {
            out.write("<desc>" + Xml.escaped(metadata.description()) + "</desc>\n");
        }
        // Paper is white, whatever lies behind the picture.
        out.write("<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#ffffff\"/>\n");
        walk.draw(page, new SvgDrawing(out), new AffineTransform());
        out.write("</svg>\n");
        out.flush();
    }
}
