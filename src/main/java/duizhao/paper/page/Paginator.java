package duizhao.paper.page;

import duizhao.paper.draw.PaperFonts;
import duizhao.paper.draw.PaperInk;
import duizhao.paper.draw.PaperText;
import duizhao.paper.draw.TypeStyle;
import duizhao.paper.setup.ChartColumns;
import duizhao.paper.setup.Frame;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.PageBreak;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;

/// Cuts a sheet into pages.
///
/// Nothing is lost, doubled or clipped: tables break between rows, charts between theirs, text between lines, and
/// captions, heads and headings stay with what they belong to. Tables and figures are numbered in order.
///
/// Works on any thread once JavaFX has started; it takes some milliseconds a page, so a window lets another thread
/// do it.
public final class Paginator {

    private static final double BODY_LEADING = 14.4;
    /// More of a subtitle would push what it is about off the page: it names hundreds of districts then.
    private static final int SUBTITLE_LINES = 4;

    private final PaperFonts fonts;
    private final Messages messages;

    /// @param messages the language of 表, 续表, 注, page numbers and the rest of the words that the sheet does not bring
    public Paginator(PaperFonts fonts, Messages messages) {
        this.fonts = fonts;
        this.messages = messages;
    }

    /// @return one page or more
    public List<PaperPage> paginate(Sheet sheet, PageSetup setup) {
        var kit = new Kit(fonts, new PaperText(fonts), new PaperInk(setup.ink()), messages);
        var area = setup.typeArea();
        var flow = new Flow(area);
        place(setters(kit, sheet, setup, flow), flow);
        List<Group> contents = flow.pages();
        var furniture = new FurnitureSetter(kit, sheet.furniture(), area);
        var pages = new ArrayList<PaperPage>();
        for (int i = 0; i < contents.size(); i++) {
            int number = i + 1;
            pages.add(new PaperPage(setup, number, contents.size(), contents.get(i),
                    furniture.set(number, contents.size()), flow.landmarks(i)));
        }
        pages.forEach(PaperPage::arrange);
        return pages;
    }

    /// Sets a sheet as one picture, to stand in a text or on a slide: as wide as the type area, as high as it needs, with
    /// a narrow edge. Title, notes and sources stand in it as on a page; what header and footer say stands at its foot, so
    /// that a picture that was passed on still tells where it comes from.
    ///
    /// Page breaks in it mean nothing.
    public PaperPage picture(Sheet sheet, PageSetup setup) {
        var kit = new Kit(fonts, new PaperText(fonts), new PaperInk(setup.ink()), messages);
        var type = setup.typeArea();
        var area = new Frame(PictureFoot.EDGE, PictureFoot.EDGE, type.width(), Double.MAX_VALUE);
        var flow = new Flow(area, type.height());
        var whole = new Sheet(sheet.title(), sheet.subtitle(),
                sheet.blocks().stream().filter(block -> !(block instanceof PageBreak)).toList(), sheet.furniture());
        place(setters(kit, whole, setup, flow), flow);
        var foot = PictureFoot.of(kit, sheet.furniture(), area.width());
        double height = area.y() + flow.used() + foot.height() + PictureFoot.EDGE;
        var page = new PaperPage(setup, area.width() + 2 * PictureFoot.EDGE, height, 1, 1, flow.pages().getFirst(),
                foot.set(area.x(), area.y() + flow.used()), flow.landmarks(0));
        page.arrange();
        return page;
    }

    /// One entry for each block and the title; null stands for a page break.
    private List<@Nullable Setter> setters(Kit kit, Sheet sheet, PageSetup setup, Flow flow) {
        double width = flow.width();
        var setters = new ArrayList<@Nullable Setter>();
        setters.add(text(kit, sheet.title(), TypeStyle.TITLE, 24, 0.5, 0, true, width));
        if (!sheet.subtitle().isBlank()) {
            List<String> lines = Shortened.lines(kit, sheet.subtitle(), TypeStyle.SUBTITLE, width, SUBTITLE_LINES);
            setters.add(new TextSetter(kit, lines, TypeStyle.SUBTITLE, 16, 0.5, 2, true, List.of()));
        }
        int tables = 0;
        int figures = 0;
        List<Block> blocks = sheet.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (setup.columns() == ChartColumns.TWO && block instanceof ChartBlock left && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof ChartBlock right) {
                PairSetter pair = PairSetter.of(kit, left, right, figures + 1, width, flow.full());
                if (pair != null) {
                    setters.add(pair);
                    figures += 2;
                    i++;
                    continue;
                }
            }
            setters.add(switch (block) {
                case Heading heading -> heading(kit, heading, width);
                case Paragraph(var words) ->
                    text(kit, indent() + words, TypeStyle.BODY, BODY_LEADING, 0, 8, false, width);
                case TableBlock table -> new TableSetter(kit, table, ++tables, width, setup.tables());
                case ChartBlock chart -> new ChartSetter(kit, chart, ++figures, width, flow.full());
                case NotesBlock notes -> new NotesSetter(kit, notes, width);
                case PageBreak() -> null;
            });
        }
        return setters;
    }

    private static Setter heading(Kit kit, Heading heading, double width) {
        boolean part = heading.level() == 1;
        TypeStyle style = part ? TypeStyle.HEADING : TypeStyle.SUBHEADING;
        return new TextSetter(kit, kit.text().lines(heading.text(), style, width), style, part ? 18 : 16, 0,
                part ? 16 : 12, true, List.of(new Setter.Entry(heading.level(), heading.text())));
    }

    /// Chinese paragraphs begin two characters in.
    private String indent() {
        return messages.isChinese() ? "　　" : "";
    }

    private static Setter text(Kit kit, String words, TypeStyle style, double leading, double share, double gap,
                               boolean whole, double width) {
        List<String> lines = kit.text().lines(words, style, width);
        return new TextSetter(kit, lines, style, leading, share, gap, whole, List.of());
    }

    private static void place(List<@Nullable Setter> setters, Flow flow) {
        for (int i = 0; i < setters.size(); i++) {
            Setter setter = setters.get(i);
            if (setter == null) {
                if (!flow.atTop()) {
                    flow.turn();
                }
                continue;
            }
            flow.gap(setter.gap());
            if (isBound(setter)) {
                flow.need(bound(setters, i));
            }
            flow.announce(setter.entries());
            setter.set(flow);
        }
    }

    /// Whether it stays with what follows: titles and headings do.
    private static boolean isBound(Setter setter) {
        return setter instanceof TextSetter text && text.whole();
    }

    /// The height from a heading down to the beginning of the first thing that is none; never more than a page.
    private static double bound(List<@Nullable Setter> setters, int from) {
        double height = 0;
        for (int i = from; i < setters.size(); i++) {
            Setter setter = setters.get(i);
            if (setter == null) {
                return height;
            }
            height += (i == from ? 0 : setter.gap()) + setter.beginning();
            if (!isBound(setter)) {
                return height;
            }
        }
        return height;
    }
}
