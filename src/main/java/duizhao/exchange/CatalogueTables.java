package duizhao.exchange;

import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Silence;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.exchange.frictionless.Row;
import java.util.OptionalInt;

/// Makes the catalogue of the tables `districts`, `indicators`, `slices`, `definitions` and `sources`.
final class CatalogueTables {

    private final PackageTables tables;

    CatalogueTables(PackageTables tables) {
        this.tables = tables;
    }

    Catalogue read() {
        return new Catalogue(
                tables.rows(PackageTable.DISTRICTS).stream().map(CatalogueTables::district).toList(),
                tables.rows(PackageTable.INDICATORS).stream().map(CatalogueTables::indicator).toList(),
                tables.rows(PackageTable.SLICES).stream().map(CatalogueTables::slice).toList(),
                tables.rows(PackageTable.DEFINITIONS).stream().map(CatalogueTables::definition).toList(),
                tables.rows(PackageTable.SOURCES).stream().map(CatalogueTables::source).toList());
    }

    private static District district(Row row) {
        return new District(row.text("district"), row.text("name"), row.text("short_name"), row.text("english"),
                Columns.textOrNull(row, "parent"), Columns.textOrNull(row, "valid_from"),
                Columns.textOrNull(row, "valid_to"));
    }

    private static Indicator indicator(Row row) {
        return new Indicator(row.text("indicator"), row.text("name"), row.text("english"),
                Columns.constant(row, "group", IndicatorGroup.class),
                Columns.constant(row, "direction", Direction.class), Columns.constant(row, "nature", Nature.class),
                headline(row), row.text("unit"), row.is("nominal"), row.text("note"));
    }

    private static OptionalInt headline(Row row) {
        return row.has("headline") ? OptionalInt.of(Columns.integer(row, "headline")) : OptionalInt.empty();
    }

    private static Slice slice(Row row) {
        return new Slice(row.text("slice"), row.text("name"), row.text("english"));
    }

    private static Definition definition(Row row) {
        return new Definition(row.text("definition"), row.text("indicator"), row.text("name"), row.text("english"),
                Columns.constant(row, "silence", Silence.class), row.text("note"));
    }

    private static Source source(Row row) {
        return new Source(row.text("source"), row.text("title"), row.text("issuer"),
                Columns.constant(row, "kind", SourceKind.class), row.text("date"), row.text("district"),
                row.text("document_number"), row.text("file"), row.text("sha256"),
                Columns.periodOrNull(row, "outcomes"), Columns.periodOrNull(row, "plans"));
    }
}
