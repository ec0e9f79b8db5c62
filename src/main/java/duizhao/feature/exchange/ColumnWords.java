package duizhao.feature.exchange;

import duizhao.domain.period.PeriodText;
import duizhao.domain.record.Catalogue;
import duizhao.exchange.table.ColumnUse;
import duizhao.exchange.table.Coordinates;
import duizhao.platform.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What columns are read as, in words.
final class ColumnWords {

    private final Messages messages;
    private final Catalogue catalogue;

    ColumnWords(Messages messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /// 指标; or 数：青云谱 2022年 计划; or 不读.
    String use(ColumnUse use) {
        return switch (use) {
            case ColumnUse.Ignored _ -> messages.text("exchange.use.ignored");
            case ColumnUse.Holds(var field) -> messages.text("import.field." + field.key());
            case ColumnUse.Figures(Coordinates coordinates) -> {
                String where = coordinates(coordinates);
                yield where.isEmpty() ? messages.text("exchange.use.figures") : messages.text("exchange.use.figures-of", where);
            }
        };
    }

    /// 青云谱 2022年 计划 亿元: what is known; blank where nothing is.
    String coordinates(Coordinates c) {
        return Stream.of(
                        c.district() == null ? "" : district(c.district()),
                        c.indicator() == null ? "" : messages.either(catalogue.indicator(c.indicator()).name(),
                                catalogue.indicator(c.indicator()).english()),
                        c.measure() == null ? "" : messages.text("term.measure." + c.measure().key()),
                        c.period() == null ? "" : PeriodText.of(c.period(), messages),
                        c.role() == null ? "" : messages.text("term." + c.role().key()), c.unit())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    String district(String code) {
        var district = catalogue.district(code);
        return messages.either(district.shortName(), district.english());
    }
}
