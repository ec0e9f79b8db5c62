package duizhao.domain.overview;

import duizhao.domain.period.Period;
import duizhao.domain.place.District;

/// A column of the matrix: one district in one period.
public record Column(District district, Period period) {
}
