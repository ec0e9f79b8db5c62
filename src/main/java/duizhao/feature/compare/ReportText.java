package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Sentences;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.comparison.TallyText;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.place.District;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// What the record says of a period in the style of a work report: for each district how many targets were met, then a
/// paragraph for each group of indicators with the sentences of the verdicts, then what nobody answered.
final class ReportText {

    private final Messages messages;
    private final Names names;

    ReportText(Messages messages) {
        this.messages = messages;
        this.names = new Names(messages);
    }

    /// Paragraph by paragraph.
    ///
    /// @param whole all that the districts say of the period: the tally counts it
    /// @param part  what is told
    List<String> paragraphs(Comparison whole, Comparison part) {
        var told = new ArrayList<String>();
        for (District district : part.districts()) {
            List<ComparisonRow> all = whole.rowsOf(district.code());
            if (all.isEmpty()) {
                told.add(messages.text("compare.sheet.silent", name(district), names.period(whole.period())));
                continue;
            }
            String claims = new TallyText(messages).claims(whole, district.code());
            told.add(messages.text("compare.report.opening", names.period(whole.period()), name(district),
                    new TallyText(messages).sentence(all, false),
                    claims.isEmpty() ? "" : messages.text("compare.sheet.stop", claims)).strip());
            groups(part, part.rowsOf(district.code()), told);
            unanswered(part, part.rowsOf(district.code()), told);
        }
        return told;
    }

    private void groups(Comparison part, List<ComparisonRow> rows, List<String> told) {
        var sentences = new Sentences(part.catalogue(), messages);
        var groups = new LinkedHashMap<IndicatorGroup, List<ComparisonRow>>();
        rows.stream().filter(row -> row.plan() != null && row.outcome() != null).forEach(row -> groups.computeIfAbsent(
                part.catalogue().indicator(row.series().indicator()).group(), _ -> new ArrayList<>()).add(row));
        groups.forEach((group, own) -> told.add(messages.text("compare.report.group",
                messages.text("term.group." + group.key()), own.stream().map(sentences::sentence)
                        .collect(Collectors.joining(messages.text("compare.sheet.semicolon"))))));
    }

    private void unanswered(Comparison part, List<ComparisonRow> rows, List<String> told) {
        var series = new SeriesNames(part.catalogue(), messages);
        List<String> targets = rows.stream().filter(row -> row.plan() != null && row.verdict().unanswered())
                .filter(row -> row.outcome() == null)
                .map(row -> messages.text("compare.sheet.target", series.full(row.series().row()),
                        row.plan().quantity().words().replace(" ", ""))).toList();
        if (!targets.isEmpty()) {
            told.add(messages.text("compare.report.unanswered", targets.size(),
                    String.join(messages.text("compare.sheet.comma"), targets)));
        }
    }

    private String name(District district) {
        return messages.either(district.name(), district.english());
    }
}
