package duizhao.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class LimitProperties {

    private static Figure money(int year, BigDecimal value, String unit) {
        return Amount.of(Measure.LEVEL, String.valueOf(year), value.toPlainString() + unit);
    }

    /// 万 for 亿 is always seen, and what was meant is always said.
    @Property(tries = 200)
    void aSlippedUnitIsSeenAndPutRight(@ForAll @BigRange(min = "1", max = "9000") @Scale(2) BigDecimal last,
                                       @ForAll @IntRange(min = 60, max = 190) int percent) {
        BigDecimal meant = last.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        List<Breach> found = Amount.breaches(money(2022, meant, "万元"), money(2021, last, "亿元"));
        assertThat(found).singleElement().satisfies(b -> assertThat(((Breach.Amount) b).meant())
                .isEqualTo(meant.stripTrailingZeros().toPlainString() + "亿元"));
    }

    /// The same amount in another unit is never out of the ordinary.
    @Property(tries = 200)
    void theUnitAloneSaysNothing(@ForAll @BigRange(min = "0.01", max = "9000") @Scale(2) BigDecimal last) {
        assertThat(Amount.breaches(money(2022, last.movePointRight(4), "万元"), money(2021, last, "亿元"))).isEmpty();
    }

    /// Who asks about one of two amounts asks about the other.
    @Property(tries = 200)
    void whichIsTheNewOneDoesNotMatter(@ForAll @BigRange(min = "0.01", max = "9000") @Scale(2) BigDecimal one,
                                       @ForAll @BigRange(min = "0.01", max = "9000") @Scale(2) BigDecimal other) {
        assertThat(Amount.breaches(money(2022, one, "亿元"), money(2021, other, "亿元")).stream().map(Breach::rule))
                .isEqualTo(Amount.breaches(money(2022, other, "亿元"), money(2021, one, "亿元")).stream()
                        .map(Breach::rule).toList());
    }

    @Property(tries = 200)
    void everyShareFromZeroToAllIsOrdinary(@ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal share) {
        assertThat(Amount.breaches(Amount.of(Measure.SHARE, "2022", share.toPlainString() + "%"))).isEmpty();
    }
}
