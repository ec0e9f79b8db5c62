package duizhao.domain.figure;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.source.Place;

/// A figure 数据: one print of one number in one document.
///
/// Several figures may speak of the same thing (vintages); none overwrites another.
///
/// @param key      stable name, unique in a store
/// @param district code of the district
/// @param source   key of the document
/// @param note     our own remark, blank where none
public record Figure(String key, String district, Series series, Period period, Role role, Quantity quantity,
                     String source, Place place, String note) {

    public boolean isPlan() {
        return role == Role.PLAN;
    }

    /// The same figure at another place of its document.
    public Figure withPlace(Place elsewhere) {
        return new Figure(key, district, series, period, role, quantity, source, elsewhere, note);
    }
}
