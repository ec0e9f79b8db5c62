package duizhao.domain.figure;

import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Quantity;

/// Whether a number can be of a measure by its unit.
public final class MeasureUnits {

    private MeasureUnits() {
    }

    /// A rate of growth is no sum of money, and a place in a ranking no percentage: most likely a slip. Words without a
    /// number fit everywhere.
    public static boolean fit(Measure measure, Quantity quantity) {
        return !quantity.hasValue() || switch (measure) {
            case GROWTH, AVERAGE_GROWTH -> quantity.unit().isRate();
            case RANK -> !quantity.unit().isRate() && !quantity.unit().isMoney();
            case LEVEL, SHARE, CHANGE, MULTIPLE -> true;
        };
    }
}
