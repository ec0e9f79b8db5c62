package duizhao.store.figure;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.period.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodNumberTest {

    @Property
    void aPeriodComesBackFromItsNumber(@ForAll("periods") Period period) {
        assertThat(PeriodNumber.period(PeriodNumber.of(period))).isEqualTo(period);
    }

    @Property
    void numbersSortAsPeriodsDo(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(Long.signum(Long.compare(PeriodNumber.of(a), PeriodNumber.of(b))))
                .isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Provide
    Arbitrary<Period> periods() {
        var years = Arbitraries.integers().between(1000, 9999);
        return Arbitraries.oneOf(
                Combinators.combine(years, years).as((a, b) -> Period.span(Math.min(a, b), Math.max(a, b))),
                Combinators.combine(years, Arbitraries.integers().between(0, 12))
                        .as((year, month) -> new Period(year, year, month)));
    }
}
