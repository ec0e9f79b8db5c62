package duizhao.domain.comparison;

import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Claim;
import duizhao.domain.verdict.Tolerances;
import java.util.List;

/// Plans against outcomes of one period, district beside district.
///
/// @param districts in the order asked for
/// @param rows      headline indicators in their order, then the others by group and catalogue order; within an
///                  indicator growth, level, then other measures, the whole before its parts; then by district
/// @param claims    what the documents of these districts say of this period
public record Comparison(Period period, List<District> districts, List<ComparisonRow> rows, List<Claim> claims,
                         Catalogue catalogue, Tolerances tolerances) {

    public Comparison {
        districts = List.copyOf(districts);
        rows = List.copyOf(rows);
        claims = List.copyOf(claims);
    }

    public List<ComparisonRow> rowsOf(String district) {
        return rows.stream().filter(r -> r.district().equals(district)).toList();
    }
}
