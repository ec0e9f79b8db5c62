package duizhao.domain.limit;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/// A rate against those that are known.
final class Rates {

    /// Of two years nothing can be said to be usual.
    private static final int ENOUGH = 3;
    /// In percentage points: nobody should be asked at 6% where 5.1% to 5.9% are known.
    private static final BigDecimal ROOM = BigDecimal.valueOf(20);

    private Rates() {
    }

    /// Out of the ordinary is what lies farther away from the known ones than these lie from each other, and farther than
    /// 20 points.
    static Optional<Breach> of(Figure figure, Optional<Reach> known) {
        if (!figure.quantity().unit().isPercent()) {
            return Optional.empty();
        }
        return known.filter(k -> k.count() >= ENOUGH).filter(k -> {
            BigDecimal low = Printed.value(k.least(), Unit.PERCENT);
            BigDecimal high = Printed.value(k.greatest(), Unit.PERCENT);
            BigDecimal room = high.subtract(low).max(ROOM);
            BigDecimal value = Printed.value(figure);
            return value.compareTo(high.add(room)) > 0 || value.compareTo(low.subtract(room)) < 0;
        }).map(Breach.Rate::new);
    }
}
