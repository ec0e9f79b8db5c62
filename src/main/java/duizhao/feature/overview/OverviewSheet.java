package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.TallyText;
import duizhao.domain.figure.Figure;
import duizhao.domain.overview.Column;
import duizhao.domain.overview.Overview;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceText;
import duizhao.domain.verdict.Tolerances;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Furniture;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// An overview as a sheet to print: tallies with claims beside them, the matrix as a table, and the lists.
public final class OverviewSheet {

    private final Messages messages;

    public OverviewSheet(Messages messages) {
        this.messages = messages;
    }

    /// @param shown   what its lines leave out is not printed, but counted, and the page says so
    /// @param printed who prints, when, and the hash of the data's state
    public Sheet of(ShownOverview shown, Printed printed) {
        Overview overview = shown.overview();
        var title = new OverviewTitle(messages);
        var blocks = new ArrayList<Block>();
        List<Column> silent = overview.columns().stream()
                .filter(column -> overview.rows(column).isEmpty() && overview.claims(column).isEmpty()).toList();
        overview.columns().stream().filter(column -> !silent.contains(column))
                .forEach(column -> blocks.add(new Paragraph(tally(overview, column))));
        if (!silent.isEmpty()) {
            blocks.add(new Paragraph(messages.text("overview.sheet.claim", messages.text("overview.silent", silent.stream()
                    .map(column -> name(column.district()) + " " + PeriodText.of(column.period(), messages))
                    .collect(Collectors.joining(messages.text("overview.comma")))))));
        }
        if (shown.lines().size() < shown.all()) {
            blocks.add(new Paragraph(messages.text("overview.sheet.narrowed", shown.lines().size(), shown.all())));
        }
        blocks.add(shown.lines().isEmpty() ? new Paragraph(messages.text("overview.sheet.empty"))
                : new SheetMatrix(messages).block(shown, messages.text("overview.sheet.table", title.periods(overview))));
        blocks.addAll(new SheetLists(shown, messages).blocks());
        List<Source> used = used(shown);
        blocks.add(NotesBlock.general(List.of(rules()), used.stream()
                .map(source -> SourceText.line(source, messages)).toList()));
        String name = messages.text("overview.sheet.title", title.periods(overview));
        String districts = overview.districts().stream().map(this::name)
                .collect(Collectors.joining(messages.text("overview.comma")));
        return new Sheet(name, districts, blocks, new Furniture(name, title.districts(overview), asOf(used),
                printed.by(), printed.at(), printed.dataHash()));
    }

    private String tally(Overview overview, Column column) {
        var text = new TallyText(messages);
        var contrasts = new ContrastText(overview.catalogue(), messages);
        var told = new ArrayList<String>();
        String claims = text.claims(overview.claims(column));
        if (!claims.isEmpty()) {
            told.add(messages.text("overview.sheet.claim", claims));
        }
        overview.contrasts(column).forEach(contrast ->
                told.add(messages.text("overview.sheet.claim", contrasts.sentence(contrast))));
        return messages.text("overview.sheet.tally", name(column.district()) + " "
                + PeriodText.of(column.period(), messages), text.sentence(overview.rows(column), false),
                String.join(messages.isChinese() ? "" : " ", told)).strip();
    }

    private String name(District district) {
        return messages.either(district.name(), district.english());
    }

    private String rules() {
        Tolerances t = Tolerances.HOUSE;
        return messages.text("overview.sheet.rules", t.rateTau().toPlainString(), percent(t.levelTau()),
                t.rateDelta().toPlainString(), percent(t.levelDelta()));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /// The newest date of the documents the figures come from.
    private static String asOf(List<Source> used) {
        return used.stream().map(Source::date).max(Comparator.naturalOrder()).orElse("");
    }

    private static List<Source> used(ShownOverview shown) {
        return shown.lines().stream().flatMap(line -> line.cells().values().stream())
                .map(ComparisonRow::figures).flatMap(List::stream).map(Figure::source).distinct()
                .map(shown.overview().catalogue()::source).sorted(Comparator.comparing(Source::date)).toList();
    }
}
