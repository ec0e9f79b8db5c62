package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Claim;
import duizhao.store.db.BatchInsert;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// Writes what figures refer to into an empty store, and numbers it in its listed order.
final class DimensionWriter {

    private final Connection connection;
    private final Numbers numbers = new Numbers();

    DimensionWriter(Connection connection) {
        this.connection = connection;
    }

    Numbers write(DataSet data) throws SQLException {
        writeCatalogue(data.catalogue());
        for (var figure : data.figures()) {
            numbers.addUnit(figure.quantity().unit());
        }
        try (var units = new BatchInsert(connection, "unit", List.of("id", "magnitude", "base"));
             var periods = new BatchInsert(connection, "period", List.of("id", "first", "last", "month"))) {
            for (var unit : numbers.units().entrySet()) {
                units.add(unit.getValue(), unit.getKey().magnitude().word(), unit.getKey().base());
            }
            for (var period : periods(data)) {
                periods.add(PeriodNumber.of(period), period.first(), period.last(), period.month());
            }
            units.finish();
            periods.finish();
        }
        return numbers;
    }

    private void writeCatalogue(Catalogue catalogue) throws SQLException {
        try (var rows = new BatchInsert(connection, "district", List.of("id", "code", "name", "short_name", "english",
                "parent", "valid_from", "valid_to"))) {
            for (var d : catalogue.districts()) {
                rows.add(numbers.addDistrict(d.code()), d.code(), d.name(), d.shortName(), d.english(), d.parent(),
                        d.validFrom(), d.validTo());
            }
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "indicator", List.of("id", "key", "name", "english", "grouping",
                "direction", "nature", "headline", "unit", "nominal", "note"))) {
            for (var i : catalogue.indicators()) {
                rows.add(numbers.addIndicator(i.key()), i.key(), i.name(), i.english(), i.group().key(),
                        i.direction().key(), i.nature().key(),
                        i.headline().isPresent() ? (Object) i.headline().getAsInt() : null, i.unit(), i.nominal(),
                        i.note());
            }
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "slice", List.of("id", "key", "name", "english"))) {
            for (var s : catalogue.slices()) {
                rows.add(numbers.addSlice(s.key()), s.key(), s.name(), s.english());
            }
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "definition", List.of("id", "indicator", "key", "name", "english",
                "silence", "note"))) {
            for (var d : catalogue.definitions()) {
                rows.add(numbers.addDefinition(d.indicator(), d.key()), numbers.indicator(d.indicator()), d.key(),
                        d.name(), d.english(), d.silence().key(), d.note());
            }
            rows.finish();
        }
        try (var rows = new BatchInsert(connection, "source", SourceRow.COLUMNS)) {
            for (var s : catalogue.sources()) {
                rows.add(SourceRow.of(s, numbers.addSource(s.key())));
            }
            rows.finish();
        }
    }

    private static List<Period> periods(DataSet data) {
        return Stream.concat(data.figures().stream().map(Figure::period), data.claims().stream().map(Claim::period))
                .distinct().sorted().toList();
    }
}
