package duizhao.store.journal;

import duizhao.domain.report.BreakPart;
import duizhao.domain.report.Edition;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.Piece;
import duizhao.domain.report.Publication;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import java.time.Instant;
import java.util.ArrayList;

/// Reports and what was published of them, in the log.
final class ReportJson {

    private static final String SETUP = "setup.";
    private static final String PARTS = "parts";

    private ReportJson() {
    }

    static Members write(Report report) {
        var members = new Members().put("key", report.key()).put("name", report.name()).put("order", report.order())
                .put("title", report.title());
        report.setup().forEach((name, value) -> members.put(SETUP + name, value));
        members.put(PARTS, report.parts().size());
        for (int i = 0; i < report.parts().size(); i++) {
            write(report.parts().get(i), i + ".", members);
        }
        return members;
    }

    private static void write(Part part, String prefix, Members members) {
        switch (part) {
            case HeadingPart(var text, var level) ->
                members.put(prefix + "kind", "heading").put(prefix + "text", text).put(prefix + "level", level);
            case TextPart(var text) -> members.put(prefix + "kind", "text").put(prefix + "text", text);
            case BreakPart() -> members.put(prefix + "kind", "break");
            case ViewPart(var view, var piece, var nth, var title, var note) -> {
                members.put(prefix + "kind", "view").put(prefix + "view", view.kind().key())
                        .put(prefix + "piece", piece.key()).put(prefix + "nth", nth).put(prefix + "title", title)
                        .put(prefix + "note", note);
                view.choices().forEach((name, value) -> members.put(prefix + "choice." + name, value));
            }
        }
    }

    static Report readReport(Members members) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < members.number(PARTS); i++) {
            parts.add(part(members, i + "."));
        }
        return new Report(members.text("key"), members.text("name"), members.number("order"), members.text("title"),
                members.under(SETUP), parts);
    }

    private static Part part(Members members, String prefix) {
        String kind = members.text(prefix + "kind");
        return switch (kind) {
            case "heading" -> new HeadingPart(members.text(prefix + "text"), members.number(prefix + "level"));
            case "text" -> new TextPart(members.text(prefix + "text"));
            case "break" -> new BreakPart();
            case "view" -> new ViewPart(new View(FigureJson.constant(ViewKind.class, members.text(prefix + "view")),
                    members.under(prefix + "choice.")), FigureJson.constant(Piece.class, members.text(prefix + "piece")),
                    members.number(prefix + "nth"), members.text(prefix + "title"), members.text(prefix + "note"));
            default -> throw new IllegalStateException("a part of an unknown kind: " + kind);
        };
    }

    static Members write(Publication publication) {
        Edition edition = publication.edition();
        return new Members().put("key", edition.key()).put("report", edition.report()).put("title", edition.title())
                .put("by", edition.by()).put("at", edition.at()).put("data-hash", edition.dataHash())
                .put("change", edition.change()).put("pages", edition.pages()).put("pdf", publication.pdf());
    }

    static Publication readPublication(Members members) {
        return new Publication(new Edition(members.text("key"), members.text("report"), members.text("title"),
                members.text("by"), Instant.parse(members.text("at")), members.text("data-hash"),
                Long.parseLong(members.text("change")), members.number("pages")), members.text("pdf"));
    }
}
