package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Sentences;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.verdict.VerdictKind;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Paragraph;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Why each verdict is what it is, a paragraph for each district and verdict; then the targets that nobody answered, as
/// a list, since there is nothing more to say of each.
final class SheetReasons {

    private static final List<VerdictKind> TOLD = List.of(VerdictKind.MISSED, VerdictKind.ROUGHLY_MET, VerdictKind.MET,
            VerdictKind.NOT_COMPARABLE);

    private final Messages messages;
    private final Sentences sentences;
    private final SeriesNames series;
    private final Names names;

    SheetReasons(Catalogue catalogue, Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(catalogue, messages);
        this.series = new SeriesNames(catalogue, messages);
        this.names = new Names(messages);
    }

    /// Of rows of one period.
    List<Block> blocks(List<District> districts, List<ComparisonRow> rows) {
        return blocks(districts, rows, sentences::sentence, row -> series.full(row.series().row()));
    }

    /// Of rows of one series through the years, each led by its year.
    List<Block> dated(List<District> districts, List<ComparisonRow> rows) {
        return blocks(districts, rows, row -> messages.text("compare.sheet.dated", names.period(row.period()),
                sentences.sentence(row)), row -> names.period(row.period()));
    }

    private List<Block> blocks(List<District> districts, List<ComparisonRow> all,
                               Function<ComparisonRow, String> sentence, Function<ComparisonRow, String> name) {
        var blocks = new ArrayList<Block>();
        for (District district : districts) {
            List<ComparisonRow> rows = all.stream().filter(row -> row.district().equals(district.code()))
                    .filter(row -> row.plan() != null).toList();
            for (VerdictKind kind : TOLD) {
                add(blocks, district, messages.text("term.verdict." + kind), rows.stream()
                        .filter(row -> row.verdict().kind() == kind && row.outcome() != null)
                        .map(sentence).collect(Collectors.joining(messages.text("compare.sheet.semicolon"))));
            }
            add(blocks, district, messages.text("compare.sheet.unanswered"), rows.stream()
                    .filter(row -> row.verdict().unanswered() && row.outcome() == null)
                    .map(row -> messages.text("compare.sheet.target", name.apply(row), row.plan() == null ? ""
                            : row.plan().quantity().words().replace(" ", "")))
                    .collect(Collectors.joining(messages.text("compare.sheet.comma"))));
        }
        return blocks;
    }

    private void add(List<Block> blocks, District district, String heading, String told) {
        if (!told.isEmpty()) {
            blocks.add(new Paragraph(messages.text("compare.sheet.reason",
                    messages.either(district.name(), district.english()), heading, told)));
        }
    }
}
