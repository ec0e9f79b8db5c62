package duizhao.domain.figure;

import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;

/// Where figures that speak of the same thing meet: one district, one table row, one period.
///
/// @param district code
/// @param period   a year (figures as of a month of it stand here too) or a span
public record RowKey(String district, Series.Row row, Period period) {

    /// @throws IllegalArgumentException where the period stands as of a month
    public RowKey {
        if (!period.equals(period.whole())) {
            throw new IllegalArgumentException("no row of " + period);
        }
    }

    /// Where `figure` stands.
    public static RowKey of(Figure figure) {
        return new RowKey(figure.district(), figure.series().row(), figure.period().whole());
    }

    /// The same of another measure.
    public RowKey with(Measure measure) {
        return new RowKey(district, new Series.Row(row.indicator(), measure, row.slice()), period);
    }

    /// The same of another period.
    public RowKey in(Period other) {
        return new RowKey(district, row, other);
    }

    /// `360104/gdp/growth//2022`: what it is called where a text has to name it.
    public String text() {
        return String.join("/", district, row.indicator(), row.measure().key(), row.slice(), period.text());
    }
}
