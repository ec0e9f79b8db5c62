package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.VerdictText;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.overview.Column;
import duizhao.domain.overview.Distance;
import duizhao.domain.period.PeriodText;
import duizhao.feature.overview.ListLine.Entry;
import duizhao.feature.overview.ListLine.Heading;
import duizhao.platform.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an entry of a list says.
final class EntryTexts {

    private final Messages messages;
    private final VerdictText verdicts;

    EntryTexts(Messages messages) {
        this.messages = messages;
        this.verdicts = new VerdictText(messages);
    }

    String heading(Heading heading) {
        return messages.text(heading.rates() ? "overview.gap-rates" : "overview.gap-levels");
    }

    /// District and period.
    String where(Column column) {
        return messages.either(column.district().shortName(), column.district().english()) + " "
                + PeriodText.of(column.period(), messages);
    }

    /// What is missing, and the printed words there are.
    String words(Entry entry) {
        ComparisonRow row = entry.line().line().cells().get(entry.column());
        return Stream.of(entry.missing() == null ? "" : messages.text(entry.missing() == Role.PLAN
                        ? "overview.missing.plan" : "overview.missing.outcome"),
                row == null ? "" : side("term.plan", row.plan()), row == null ? "" : side("term.outcome", row.outcome()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(messages.text("term.and")));
    }

    /// In points, or for levels the gap as printed and in % of the target; blank where the entry is not about that.
    String size(@Nullable Distance distance) {
        if (distance == null || distance.row().verdict().gap() == null) {
            return "";
        }
        String gap = verdicts.gap(distance.row().verdict().gap());
        return distance.rate() ? gap : messages.text("overview.gap.percent", gap,
                distance.size().stripTrailingZeros().toPlainString());
    }

    private String side(String key, @Nullable Figure figure) {
        return figure == null ? "" : messages.text(key) + " " + figure.quantity().words();
    }
}
