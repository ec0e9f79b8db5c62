package duizhao.store.figure;

import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Claim;
import duizhao.store.db.BatchInsert;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Writes what figures refer to into an empty store, and numbers it in its listed order.
final class DimensionWriter {

    private final Connection connection;
    private final Numbers numbers = new Numbers();

    DimensionWriter(Connection connection) {
        this.connection = connection;
    }

    /// Writes the lists.
    ///
    /// @return the numbers given to what is in them; units are added to them as figures bring them
    Numbers write(Catalogue catalogue) throws SQLException {
        writeCatalogue(catalogue);
        return numbers;
    }

    /// Writes the units that have numbers, and the periods of figures and claims.
    void write(Set<Period> ofFigures, List<Claim> claims) throws SQLException {
        try (var units = new BatchInsert(connection, "unit", List.of("id", "magnitude", "base"));
             var periods = new BatchInsert(connection, "period", List.of("id", "first", "last", "month"))) {
            for (var unit : numbers.units().entrySet()) {
                units.add(unit.getValue(), unit.getKey().magnitude().word(), unit.getKey().base());
            }
            var all = new TreeSet<>(ofFigures);
            claims.forEach(claim -> all.add(claim.period()));
            for (var period : all) {
                periods.add(PeriodNumber.of(period), period.first(), period.last(), period.month());
            }
            units.finish();
            periods.finish();
        }
    }

    private void writeCatalogue(Catalogue catalogue) throws SQLException {
        write("district", DistrictTable.COLUMNS, catalogue.districts(), d -> numbers.addDistrict(d.code()),
                DistrictTable::row);
        write("indicator", IndicatorTable.COLUMNS, catalogue.indicators(), i -> numbers.addIndicator(i.key()),
                IndicatorTable::row);
        write("slice", SliceTable.COLUMNS, catalogue.slices(), s -> numbers.addSlice(s.key()), SliceTable::row);
        write("definition", DefinitionTable.COLUMNS, catalogue.definitions(),
                d -> numbers.addDefinition(d.indicator(), d.key()),
                d -> DefinitionTable.row(d, numbers.indicator(d.indicator())));
        try (var rows = new BatchInsert(connection, "source", SourceRow.COLUMNS)) {
            for (var s : catalogue.sources()) {
                rows.add(SourceRow.of(s, numbers.addSource(s.key())));
            }
            rows.finish();
        }
    }

    private <T> void write(String table, List<String> columns, List<T> things, ToIntFunction<T> number,
                           Function<T, Object[]> values) throws SQLException {
        var all = Stream.concat(Stream.of("id"), columns.stream()).toList();
        try (var rows = new BatchInsert(connection, table, all)) {
            for (T thing : things) {
                int given = number.applyAsInt(thing);
                rows.add(Stream.concat(Stream.of(given), Stream.of(values.apply(thing))).toArray());
            }
            rows.finish();
        }
    }
}
