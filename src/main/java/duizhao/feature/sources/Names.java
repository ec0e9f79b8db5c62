package duizhao.feature.sources;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.indicator.Slice;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.ReadBack;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Names of things as this place writes them.
final class Names {

    private final Catalogue catalogue;
    private final Messages messages;
    private final SeriesNames series;

    Names(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.series = new SeriesNames(catalogue, messages);
    }

    String indicator(Series of) {
        return series.indicator(of.row());
    }

    String indicator(Indicator indicator) {
        return messages.either(indicator.name(), indicator.english());
    }

    /// Measure and part: 增速, 全市·位次.
    String measure(Series of) {
        return series.measure(of.row());
    }

    String measure(Measure measure) {
        return messages.text("term.measure." + measure.key());
    }

    /// Blank where the whole is meant.
    String slice(Series of) {
        return catalogue.slice(of.slice()).map(this::slice).orElse(of.slice());
    }

    String slice(Slice slice) {
        return messages.either(slice.name(), slice.english());
    }

    /// The parts that a person means by `typed`: in their names in either language, or in their key.
    List<Slice> slices(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        return catalogue.slices().stream().filter(s -> String.join(" ", s.name(), s.english(), s.key())
                .toLowerCase(Locale.ROOT).contains(words)).toList();
    }

    String definition(Series of) {
        return catalogue.definition(of.indicator(), of.definition())
                .map(d -> messages.either(d.name(), d.english()))
                .orElseGet(() -> of.definition().isBlank() ? messages.text("sources.unstated") : of.definition());
    }

    String district(String code) {
        return catalogue.districts().stream().filter(d -> d.code().equals(code)).findFirst()
                .map(d -> messages.either(d.shortName(), d.english())).orElse(code);
    }

    String period(Period period) {
        return PeriodText.of(period, messages);
    }

    String role(Role role) {
        return messages.text(role == Role.PLAN ? "term.plan" : "term.outcome");
    }

    String kind(SourceKind kind) {
        return messages.text("term.source-kind." + kind.key());
    }

    String reason(SetAsideReason reason) {
        return messages.text("term.set-aside." + reason.key());
    }

    String firmness(Firmness firmness) {
        return firmness == Firmness.UNSTATED ? messages.text("sources.unstated")
                : messages.text("notation.firmness." + firmness.key());
    }

    /// What printed words were read as: 390 亿元，左右.
    String read(Quantity quantity) {
        return new ReadBack(messages).of(quantity);
    }

    /// Title, date and issuer.
    String source(Source source) {
        return Stream.of(source.title(), source.date(), source.issuer()).filter(s -> !s.isBlank())
                .reduce((a, b) -> a + messages.text("sources.and") + b).orElse("");
    }
}
