package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Sentences;
import duizhao.domain.place.District;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.verdict.VerdictKind;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Paragraph;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Why each verdict is what it is, a paragraph for each district and verdict; then the targets that nobody answered, as
/// a list, since there is nothing more to say of each.
final class SheetReasons {

    private static final List<VerdictKind> TOLD = List.of(VerdictKind.MISSED, VerdictKind.ROUGHLY_MET, VerdictKind.MET,
            VerdictKind.NOT_COMPARABLE);

    private final Comparison comparison;
    private final Messages messages;
    private final Sentences sentences;
    private final SeriesNames names;

    SheetReasons(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.sentences = new Sentences(comparison.catalogue(), messages);
        this.names = new SeriesNames(comparison.catalogue(), messages);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (District district : comparison.districts()) {
            List<ComparisonRow> rows = comparison.rowsOf(district.code()).stream()
                    .filter(row -> row.plan() != null).toList();
            for (VerdictKind kind : TOLD) {
                add(blocks, district, messages.text("term.verdict." + kind), rows.stream()
                        .filter(row -> row.verdict().kind() == kind && row.outcome() != null)
                        .map(sentences::sentence).collect(Collectors.joining(messages.text("compare.sheet.semicolon"))));
            }
            add(blocks, district, messages.text("compare.sheet.unanswered"), rows.stream()
                    .filter(row -> row.verdict().unanswered() && row.outcome() == null)
                    .map(this::target).collect(Collectors.joining(messages.text("compare.sheet.comma"))));
        }
        return blocks;
    }

    private void add(List<Block> blocks, District district, String heading, String told) {
        if (!told.isEmpty()) {
            blocks.add(new Paragraph(messages.text("compare.sheet.reason",
                    messages.either(district.name(), district.english()), heading, told)));
        }
    }

    private String target(ComparisonRow row) {
        return messages.text("compare.sheet.target", names.full(row.series().row()),
                row.plan() == null ? "" : row.plan().quantity().words().replace(" ", ""));
    }
}
