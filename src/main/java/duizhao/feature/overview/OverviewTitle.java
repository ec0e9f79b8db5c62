package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.TallyText;
import duizhao.domain.overview.Overview;
import duizhao.domain.period.PeriodText;
import duizhao.platform.Messages;
import java.util.List;
import java.util.stream.Collectors;

/// What an overview is called: its districts and years, and what it found.
final class OverviewTitle {

    /// More districts than this are counted only.
    private static final int NAMED = 4;

    private final Messages messages;

    OverviewTitle(Messages messages) {
        this.messages = messages;
    }

    /// 青云谱、西湖2022年：72项目标中可判18（…）.
    String of(Overview overview) {
        List<ComparisonRow> rows = overview.columns().stream().flatMap(column -> overview.rows(column).stream()).toList();
        return messages.text("overview.finding", districts(overview), periods(overview),
                new TallyText(messages).finding(rows));
    }

    String districts(Overview overview) {
        var districts = overview.districts();
        return districts.size() > NAMED ? messages.text("overview.districts", districts.size())
                : districts.stream().map(district -> messages.either(district.shortName(), district.english()))
                .collect(Collectors.joining(messages.text("overview.comma")));
    }

    String periods(Overview overview) {
        return overview.periods().stream().map(period -> PeriodText.of(period, messages))
                .collect(Collectors.joining(messages.text("overview.comma")));
    }
}
