package duizhao.paper.page;

import duizhao.paper.draw.PaperInk;
import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.TableColumn;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;

/// The head of a table: the columns' headers and, above them, the headers that neighbouring columns share.
final class TableHead {

    /// Above and below words.
    private static final double PADDING = 3;

    private final Kit kit;
    private final TablePart part;
    private final List<TableColumn> columns;
    private final TypeStyle style;
    private final double leading;
    private final List<List<String>> headers = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final double upper;
    private final double lower;

    /// A shared header over the columns at positions `from` to `to` (exclusive).
    private record Span(int from, int to, List<String> lines) {
    }

    TableHead(Kit kit, TablePart part, List<TableColumn> all) {
        this.kit = kit;
        this.part = part;
        columns = part.columns().stream().map(all::get).toList();
        style = part.fit().style().bolder();
        leading = style.size() * TableRows.LEADING;
        for (int i = 0; i < columns.size(); i++) {
            headers.add(kit.text().lines(columns.get(i).header(), style, part.widths()[i] - 2 * part.fit().padding()));
        }
        for (int i = 0; i < columns.size(); i++) {
            addSpan(i);
        }
        upper = spans.stream().mapToDouble(s -> s.lines().size() * leading + 2 * PADDING).max().orElse(0);
        double under = 0;
        double whole = 0;
        for (int i = 0; i < columns.size(); i++) {
            double height = headers.get(i).size() * leading + 2 * PADDING;
            if (columns.get(i).over().isBlank()) {
                whole = Math.max(whole, height);
            } else {
                under = Math.max(under, height);
            }
        }
        lower = Math.max(under, whole - upper);
    }

    private void addSpan(int i) {
        String over = columns.get(i).over();
        if (over.isBlank() || i > 0 && columns.get(i - 1).over().equals(over)) {
            return;
        }
        int end = i;
        while (end < columns.size() && columns.get(end).over().equals(over)) {
            end++;
        }
        double width = part.x(end) - part.x(i) - 2 * part.fit().padding();
        spans.add(new Span(i, end, kit.text().lines(over, style, width)));
    }

    double height() {
        return upper + lower;
    }

    /// Draws the head with its rules, from `top` down.
    void draw(Group group, double top, double width) {
        kit.rule(group, 0, top, width, top, PaperInk.HEAVY);
        // In reading order: what spans the columns comes before what it spans.
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).over().isBlank()) {
                words(group, headers.get(i), part.x(i), part.widths()[i], top, upper + lower);
            }
        }
        for (Span span : spans) {
            double x = part.x(span.from());
            double right = part.x(span.to());
            words(group, span.lines(), x, right - x, top, upper);
            kit.rule(group, x + PADDING, top + upper, right - PADDING, top + upper, PaperInk.HAIR);
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).over().isBlank()) {
                words(group, headers.get(i), part.x(i), part.widths()[i], top + upper, lower);
            }
        }
        kit.rule(group, 0, top + height(), width, top + height(), PaperInk.MEDIUM);
    }

    /// Where a hairline parts columns with another shared header from their left neighbours.
    List<Double> partings() {
        return spans.stream().filter(s -> s.from() > 0).map(s -> part.x(s.from())).toList();
    }

    private void words(Group group, List<String> lines, double x, double width, double top, double height) {
        double first = top + (height - lines.size() * leading) / 2;
        for (int i = 0; i < lines.size(); i++) {
            kit.write(group, lines.get(i), style, x, width, 0.5,
                    first + i * leading + Kit.baseline(leading, style.size()));
        }
    }
}
