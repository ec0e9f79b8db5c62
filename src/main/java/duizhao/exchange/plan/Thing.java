package duizhao.exchange.plan;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;

/// What a figure speaks of: prints of one thing are vintages of each other.
record Thing(String district, Series series, Period period, Role role) {

    static Thing of(Figure figure) {
        return new Thing(figure.district(), figure.series(), figure.period(), figure.role());
    }
}
