package duizhao.domain.check;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// Findings in a language.
public final class FindingTexts {
    private final Catalogue catalogue;
    private final Messages messages;
    private final SeriesNames names;

    public FindingTexts(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.names = new SeriesNames(catalogue, messages);
    }

    /// What rule found it.
    public String rule(Finding finding) {
        return messages.text("check.rule." + finding.rule().key());
    }

    public String severity(Severity severity) {
        return messages.text("check.severity." + severity.key());
    }

    public String cause(Finding finding) {
        return messages.text("check.cause." + finding.cause().key());
    }

    /// What it is about: district, series and period of the figure in question.
    public String subject(Finding finding) {
        Figure figure = finding.figures().getFirst();
        var district = catalogue.district(figure.district());
        return messages.text("check.subject", messages.either(district.shortName(), district.english()),
                finding.rule() == RuleKind.CLAIM ? messages.text("term.claim") : name(figure.series()),
                period(figure.period()));
    }

    /// The arithmetic in printed numbers.
    public String arithmetic(Finding finding) {
        return text(finding.arithmetic());
    }

    /// The size with its sign and unit; blank where there is none.
    public String size(Finding finding) {
        Size size = finding.size();
        if (size == null) {
            return "";
        }
        return messages.text("check.size", ComputedNumber.signed(size.value()),
                size.unit().isRate() ? messages.text("term.points") : size.unit().printed());
    }

    private String text(Object argument) {
        return switch (argument) {
            case Words words when words.key().isEmpty() -> "";
            case Words words -> messages.text(words.key(), words.arguments().stream().map(this::text).toArray());
            case Figure figure -> figure.quantity().words().replaceAll("\\s+", "");
            case Series series -> name(series);
            case Definition definition -> messages.either(definition.name(), definition.english());
            case Period period -> period(period);
            case BigDecimal number -> ComputedNumber.of(number);
            case List<?> list -> list.stream().map(this::text).collect(Collectors.joining(messages.text("check.and")));
            default -> ComputedNumber.of(argument.toString());
        };
    }

    private String name(Series series) {
        return names.full(series.row());
    }

    private String period(Period period) {
        return period.isSpan() ? messages.text("term.span", period.first(), period.last())
                : period.month() == 0 ? messages.text("term.year", period.first())
                : messages.text("term.as-of", period.first(), period.month());
    }
}
