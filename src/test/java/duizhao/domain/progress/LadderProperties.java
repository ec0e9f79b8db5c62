package duizhao.domain.progress;

import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;
import java.util.EnumSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

/// The ladder, whatever the numbers.
class LadderProperties {

    private static Path path(BigDecimal base, BigDecimal target, boolean compound) {
        return new Path(2020, 2025, base, Interval.point(base), target, Unit.of("亿元"), compound);
    }

    private static Pace pace(Path path, int year, BigDecimal value) {
        return Ladder.pace(path, year, value, false, EnumSet.noneOf(Remark.class));
    }

    /// A better outcome never gets a worse word.
    @Property
    boolean betterIsNeverWorse(@ForAll @BigRange(min = "1", max = "1000") BigDecimal base,
                               @ForAll @BigRange(min = "1", max = "1000") BigDecimal target,
                               @ForAll @BigRange(min = "1", max = "1000") BigDecimal one,
                               @ForAll @BigRange(min = "1", max = "1000") BigDecimal other,
                               @ForAll @IntRange(min = 2021, max = 2025) int year, @ForAll boolean compound) {
        Assume.that(base.compareTo(target) != 0);
        boolean rising = target.compareTo(base) > 0;
        BigDecimal better = rising ? one.max(other) : one.min(other);
        BigDecimal worse = rising ? one.min(other) : one.max(other);
        Path path = path(base, target, compound);
        return pace(path, year, better).compareTo(pace(path, year, worse)) <= 0;
    }

    /// The compound path never runs above the linear one, and both meet at the ends.
    @Property
    boolean theCompoundPathHangsBelow(@ForAll @BigRange(min = "1", max = "1000") BigDecimal base,
                                      @ForAll @BigRange(min = "1", max = "1000") BigDecimal target,
                                      @ForAll @IntRange(min = 2020, max = 2025) int year) {
        Path path = path(base, target, true);
        BigDecimal slack = new BigDecimal("0.0000000001");
        return path.compound(year).orElseThrow().compareTo(path.linear(year).add(slack)) <= 0
                && path.linear(2020).compareTo(base) == 0
                && path.compound(2025).orElseThrow().subtract(target).abs().compareTo(slack) <= 0;
    }

    /// On either path is on the path.
    @Property
    boolean whatIsOnAPathIsAsExpectedOrFaster(@ForAll @BigRange(min = "1", max = "1000") BigDecimal base,
                                              @ForAll @BigRange(min = "1", max = "1000") BigDecimal target,
                                              @ForAll @IntRange(min = 2021, max = 2025) int year) {
        Assume.that(base.compareTo(target) != 0);
        Path path = path(base, target, true);
        return pace(path, year, path.linear(year)).compareTo(Pace.ON_PATH) <= 0
                && pace(path, year, path.compound(year).orElseThrow()).compareTo(Pace.ON_PATH) <= 0;
    }
}
