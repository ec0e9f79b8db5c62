package duizhao.domain.record;

import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.platform.Messages;

/// What a series is called on screen, on paper and in a command's answer.
public final class SeriesNames {

    private final Catalogue catalogue;
    private final Messages messages;

    public SeriesNames(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    public String indicator(Series.Row row) {
        var indicator = catalogue.indicator(row.indicator());
        return messages.either(indicator.name(), indicator.english());
    }

    /// What is told of the indicator: 增速; where a part is meant also that, 全市·位次. A part's level or share is
    /// called by the part alone, 完成率.
    public String measure(Series.Row row) {
        String measure = messages.text("term.measure." + row.measure().key());
        return catalogue.slice(row.slice())
                .map(slice -> messages.either(slice.name(), slice.english()))
                .map(part -> row.measure() == Measure.LEVEL || row.measure() == Measure.SHARE ? part
                        : messages.text("term.part", part, measure))
                .orElse(measure);
    }

    /// Both: 地区生产总值 增速.
    public String full(Series.Row row) {
        return indicator(row) + " " + measure(row);
    }
}
