package duizhao.domain.check;

import duizhao.domain.arithmetic.Powers;
import duizhao.domain.arithmetic.Printed;
import duizhao.domain.arithmetic.Ranges;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A share against the part and the whole that it is of.
///
/// Part and whole are known where the share is of a slice (the slice and the indicator as a whole), of the city (the
/// district and its city), and for days of good air (of the days of the year). Other shares do not say what they are of.
final class ShareRule implements CheckRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String IN_CITY = "in-city";
    private static final String GOOD_AIR_RATIO = "good-air-quality-ratio";
    private static final String GOOD_AIR_DAYS = "good-air-quality-days";
    private static final Unit DAYS = Unit.of("天");

    /// @param whole null where it is a number that nobody has to print
    private record Of(Figure part, @Nullable Figure whole, BigDecimal wholeValue, Interval wholeRange, Unit unit) {
    }

    @Override
    public RuleKind kind() {
        return RuleKind.SHARE;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.outcomes(Measure.SHARE).filter(f -> f.quantity().unit().isPercent())
                .flatMap(share -> of(evidence, share).flatMap(of -> finding(evidence, share, of)).stream()).toList();
    }

    private Optional<Finding> finding(Evidence evidence, Figure share, Of of) {
        Printed printed = evidence.printed();
        Interval part = printed.range(of.part(), of.unit());
        if (part.low().signum() < 0 || !Ranges.isPositive(of.wholeRange())) {
            return Optional.empty();
        }
        Interval ratio = Ranges.over(part, of.wholeRange());
        Interval percent = Ranges.times(ratio, Interval.point(HUNDRED));
        if (!Ranges.areApart(percent, printed.range(share, Unit.PERCENT))) {
            return Optional.empty();
        }
        BigDecimal computed = Rounded.beside(Powers.quotient(Printed.value(of.part(), of.unit()), of.wholeValue())
                .multiply(HUNDRED), Printed.value(share));
        Words words = Words.of("check.share", of.part(), Rounded.with(of.wholeValue(), of.unit()),
                Rounded.percent(computed), share);
        Size size = new Size(Printed.value(share).subtract(computed), Unit.POINTS);
        return Optional.of(of.whole() == null
                ? Finding.of(kind(), Severity.ERROR, words, size, LikelyCause.MISCALCULATED, share, of.part())
                : Finding.of(kind(), Severity.ERROR, words, size, LikelyCause.MISCALCULATED, share, of.part(),
                of.whole()));
    }

    private static Optional<Of> of(Evidence evidence, Figure share) {
        if (share.series().indicator().equals(GOOD_AIR_RATIO) && share.period().isYear()
                && share.series().slice().isBlank()) {
            BigDecimal days = BigDecimal.valueOf(Year.of(share.period().first()).length());
            return level(evidence, share, share.district(), GOOD_AIR_DAYS, "")
                    .filter(part -> part.quantity().unit().isConvertibleTo(DAYS))
                    .map(part -> new Of(part, null, days, Interval.point(days), DAYS));
        }
        String slice = share.series().slice();
        String indicator = share.series().indicator();
        if (slice.isBlank()) {
            return Optional.empty();
        }
        String city = evidence.catalogue().district(share.district()).parent();
        Optional<Figure> part = level(evidence, share, share.district(), indicator, slice.equals(IN_CITY) ? "" : slice);
        Optional<Figure> whole = !slice.equals(IN_CITY) ? level(evidence, share, share.district(), indicator, "")
                : city == null ? Optional.empty() : level(evidence, share, city, indicator, "");
        return part.flatMap(p -> whole.filter(w -> Evidence.sameUnit(w, p)).map(w -> {
            Unit unit = w.quantity().unit();
            return new Of(p, w, Printed.value(w), evidence.printed().range(w, unit), unit);
        }));
    }

    private static Optional<Figure> level(Evidence evidence, Figure share, String district, String indicator,
                                          String slice) {
        return evidence.prints().outcomes(district, new Series.Row(indicator, Measure.LEVEL, slice), share.period())
                .stream().filter(Printed::isNumber).findFirst();
    }
}
