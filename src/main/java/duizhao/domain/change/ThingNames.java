package duizhao.domain.change;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.source.Source;
import duizhao.platform.Messages;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the things are called that changes touch, also those that are not there any more: then by their key.
final class ThingNames {

    private final Catalogue catalogue;
    private final Map<String, Figure> held;
    private final Messages messages;
    private final SeriesNames series;

    ThingNames(Catalogue catalogue, Map<String, Figure> held, Messages messages) {
        this.catalogue = catalogue;
        this.held = Map.copyOf(held);
        this.messages = messages;
        this.series = new SeriesNames(catalogue, messages);
    }

    /// 青云谱 2022年 计划 地区生产总值 增速: what tells figures of one name apart comes first, where it is not cut.
    String figure(Figure figure) {
        return String.join(" ", district(figure.district()), period(figure.period()),
                messages.text("term." + figure.role().key()), series(figure.series().row()));
    }

    String figure(String key) {
        Figure figure = held.get(key);
        return figure == null ? key : figure(figure);
    }

    /// The printed words of the figure `key`.
    String words(String key) {
        Figure figure = held.get(key);
        return figure == null ? key : figure.quantity().words();
    }

    String row(RowKey row) {
        return String.join(" ", district(row.district()), period(row.period()), series(row.row()));
    }

    @Nullable RowKey rowOf(String figure) {
        Figure found = held.get(figure);
        return found == null ? null : RowKey.of(found);
    }

    String source(String key) {
        return catalogue.findSource(key).map(Source::title).orElse(key);
    }

    String definition(Series of) {
        return catalogue.definition(of.indicator(), of.definition())
                .map(d -> messages.either(d.name(), d.english())).orElse(of.definition());
    }

    /// The rule that found it, and the rest of its key.
    String finding(String key) {
        int colon = key.indexOf(':');
        String rule = "check.rule." + key.substring(0, Math.max(0, colon));
        return messages.bundle("check").containsKey(rule) ? messages.text(rule) + " " + key.substring(colon + 1) : key;
    }

    String period(Period period) {
        return PeriodText.of(period, messages);
    }

    private String district(String code) {
        return catalogue.districts().stream().filter(d -> d.code().equals(code)).findFirst()
                .map((District d) -> messages.either(d.shortName(), d.english())).orElse(code);
    }

    private String series(Series.Row row) {
        return catalogue.findIndicator(row.indicator()).isPresent() ? series.full(row) : row.indicator();
    }
}
