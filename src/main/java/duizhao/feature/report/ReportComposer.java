package duizhao.feature.report;

import duizhao.domain.report.BreakPart;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.Piece;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Furniture;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.PageBreak;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import duizhao.ui.report.ViewSheets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes the sheet of a report from what the record says now.
///
/// A part that cannot be shown (its district was removed, nobody has figures of its indicator) is told of in its place,
/// so that the others still print.
public final class ReportComposer {

    private final Map<ViewKind, ViewSheets> views = new EnumMap<>(ViewKind.class);
    private final ReportRecords records;
    private final Messages messages;

    public ReportComposer(List<ViewSheets> views, ReportRecords records, Messages messages) {
        views.forEach(sheets -> sheets.kinds().forEach(kind -> this.views.put(kind, sheets)));
        this.records = records;
        this.messages = messages;
    }

    /// Reads the disk; not for the JavaFX thread, which must be free.
    public Composed compose(Report report, Printed printed) {
        var resolving = new Resolving(records);
        var blocks = new ArrayList<Block>();
        var troubles = new ArrayList<Composed.Trouble>();
        var notes = new Notes();
        Set<String> districts = new LinkedHashSet<>();
        String asOf = "";
        for (int i = 0; i < report.parts().size(); i++) {
            Part part = report.parts().get(i);
            switch (part) {
                case HeadingPart(var text, var level) -> blocks.add(new Heading(text, level));
                case TextPart text -> text.paragraphs().forEach(words -> blocks.add(new Paragraph(words)));
                case BreakPart() -> blocks.add(new PageBreak());
                case ViewPart view -> {
                    try {
                        View resolved = resolving.of(view.view());
                        Sheet sheet = views.get(resolved.kind()).sheet(resolved, printed);
                        List<Block> taken = taken(view, resolved, sheet, printed);
                        if (taken.isEmpty() && view.view().is(View.OPTIONAL)) {
                            continue;
                        }
                        String title = view.title().isBlank() ? sheet.title() : view.title();
                        // The only part of a report is told by the report's title.
                        boolean alone = view.isUntitled() || report.parts().size() == 1 && view.title().isBlank();
                        if (!alone && !title.equals(report.heading()) && !follows(blocks)) {
                            blocks.add(new Heading(title, 1));
                        }
                        notes.collected(sheet.blocks(), taken.isEmpty() ? nothing(view, sheet) : taken).forEach(block -> blocks.add(lowered(block)));
                        if (!view.note().isBlank()) {
                            blocks.add(new Paragraph(messages.text("report.note", view.note().strip())));
                        }
                        districts.add(sheet.subtitle()); // their full names
                        asOf = later(asOf, sheet.furniture().asOf());
                    } catch (UserException e) {
                        String text = e.text(messages);
                        troubles.add(new Composed.Trouble(i, text));
                        blocks.add(new Paragraph(messages.text("report.trouble", name(view), text)));
                    }
                }
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(messages.text("report.blank")));
        }
        blocks.addAll(notes.block());
        String named = districts.size() == 1 ? districts.iterator().next() : joined(districts);
        return new Composed(new Sheet(report.heading(), named, blocks, new Furniture(report.heading(), named,
                asOf.isBlank() ? "—" : asOf,
                printed.by(), printed.at(), printed.dataHash())), troubles);
    }

    /// The sheet of one view, all of it.
    ///
    /// @throws UserException where the store does not know what was chosen
    public Sheet sheet(View view, Printed printed) {
        return views.get(view.kind()).sheet(new Resolving(records).of(view), printed);
    }

    /// The charts of a view alone, with the notes and sources that belong to all of it.
    ///
    /// @throws UserException where it has none, and why
    public Sheet charts(View view, Printed printed) {
        Sheet whole = sheet(view, printed);
        List<Block> charts = whole.blocks().stream().filter(ChartBlock.class::isInstance).toList();
        if (charts.isEmpty()) {
            // A chart that does not suit is told of by a sentence in its place.
            String told = messages.text("compare.sheet.no-picture", "");
            String beginning = told.substring(0, told.length() - 1);
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "report.no-chart", whole.blocks().stream()
                    .filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text())
                    .filter(text -> text.startsWith(beginning)).map(text -> text.substring(beginning.length())).findFirst()
                    .orElse(messages.text("report.nothing.charts")));
        }
        var notes = new Notes();
        var blocks = new ArrayList<>(notes.collected(whole.blocks(), charts));
        blocks.addAll(notes.block());
        return new Sheet(whole.title(), whole.subtitle(), blocks, whole.furniture());
    }

    /// Whose figures a report is about.
    public ReportData data(Report report) {
        return ReportData.of(report, new Resolving(records));
    }

    /// What the record says in a view, paragraph by paragraph.
    ///
    /// @throws UserException where the store does not know what was chosen
    public List<String> sentences(View view, Printed printed) {
        return views.get(view.kind()).sentences(new Resolving(records).of(view), printed);
    }

    private List<Block> taken(ViewPart part, View resolved, Sheet sheet, Printed printed) {
        List<Block> blocks = switch (part.piece()) {
            case ALL -> sheet.blocks();
            case TABLES -> sheet.blocks().stream().filter(TableBlock.class::isInstance).toList();
            case CHARTS -> sheet.blocks().stream().filter(ChartBlock.class::isInstance).toList();
            case SENTENCES -> views.get(resolved.kind()).sentences(resolved, printed).stream().<Block>map(Paragraph::new).toList();
        };
        if (part.nth() > 0) {
            blocks = part.nth() > blocks.size() ? List.of() : List.of(blocks.get(part.nth() - 1));
        }
        return blocks;
    }

    /// What stands in the place of what is not there: what the view says of itself where it has neither tables nor charts.
    private List<Block> nothing(ViewPart part, Sheet sheet) {
        boolean empty = sheet.blocks().stream().noneMatch(block -> block instanceof TableBlock || block instanceof ChartBlock);
        List<Block> said = sheet.blocks().stream().filter(Paragraph.class::isInstance).toList();
        return empty && !said.isEmpty() ? said : List.of(new Paragraph(messages.text("report.nothing."
                + (part.piece() == Piece.ALL ? Piece.SENTENCES : part.piece()).key())));
    }

    /// Below the heading of its view.
    private static Block lowered(Block block) {
        return block instanceof Heading(var text, var _) ? new Heading(text, 2) : block;
    }

    /// Whether a heading stands directly above what comes next: a second one would say the same again.
    private static boolean follows(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.getLast() instanceof Heading;
    }

    private String name(ViewPart part) {
        return part.title().isBlank() || part.isUntitled() ? messages.text("report.view." + part.view().kind().key()) : part.title();
    }

    /// Each district once, in the order in which the parts name them.
    private String joined(Set<String> lists) {
        String comma = messages.text("report.comma");
        var all = new LinkedHashSet<String>();
        lists.forEach(list -> all.addAll(List.of(list.split(Pattern.quote(comma)))));
        return String.join(comma, all);
    }

    private static String later(String a, String b) {
        return b.compareTo(a) > 0 ? b : a;
    }
}
