package duizhao.store;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.indicator.Silence;
import duizhao.domain.indicator.Slice;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Progress;
import duizhao.store.db.Connections;
import duizhao.store.db.Statements;
import duizhao.store.schema.Schema;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;

/// Small records to put into stores.
public final class Records {

    public static final Catalogue CATALOGUE = new Catalogue(
            List.of(new District("990102", "东区", "东", "East", "990100", "1990", "2030"),
                    new District("990100", "全市", "市", "City", null, null, null),
                    new District("990103", "西区", "西", "West", "990100", null, null)),
            List.of(new Indicator("output", "产出", "Output", IndicatorGroup.INDUSTRY, Direction.UP, Nature.EXPECTED,
                            OptionalInt.of(1), "亿元", true, "备注"),
                    new Indicator("waste", "废弃", "Waste", IndicatorGroup.ENVIRONMENT, Direction.DOWN, Nature.BINDING,
                            OptionalInt.empty(), "", false, "")),
            List.of(new Slice("old-town", "老城", "old town")),
            List.of(new Definition("narrow", "output", "窄口径", "narrow", Silence.BLOCK, "说明"),
                    new Definition("narrow", "waste", "窄口径", "", Silence.COMPARE, "")),
            List.of(new Source("report", "报告", "政府", SourceKind.WORK_REPORT, "2023-01", "990102", "1号", "r.txt",
                            "ab".repeat(32), Period.year(2022), Period.span(2023, 2025)),
                    new Source("typed", "录入", "", SourceKind.MANUAL, "", "", "", "", "", null, null)));

    private Records() {
    }

    /// A figure of 12.50亿元 左右 in the eastern district's report.
    public static Figure figure(String key, Period period, Role role) {
        return figure(key, "990102", period, role, "12.50");
    }

    public static Figure figure(String key, String district, Period period, Role role, String value) {
        var quantity = new Quantity(new BigDecimal(value), null, Wording.ABOUT_SUFFIX, Unit.of("亿元"),
                Firmness.UNSTATED, false, value + "亿元左右");
        return new Figure(key, district, new Series("output", Measure.LEVEL, "", ""), period, role, quantity, "report",
                new Place("一", 10, 20), "");
    }

    public static DataSet of(Figure... figures) {
        return new DataSet(CATALOGUE, List.of(figures), List.of(), List.of(), List.of());
    }

    /// Makes a store of the layout `schema` with the full record.
    public static void store(Path file, Schema schema) {
        new Opening(schema, Connections.PATIENCE, Location::of).open(file, Records::full, Progress.SILENT).close();
    }

    /// What `sql` gives in its first column, read past the store.
    public static List<String> query(Path file, String sql) {
        try (var connection = Connections.reader(file, Connections.PATIENCE)) {
            return Statements.list(connection, sql, row -> row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How the file is kept whole, in SQLite's words; looking does not change it.
    public static String journalMode(Path file) {
        try (var connection = Connections.copier(file, Connections.PATIENCE)) {
            return Statements.list(connection, "PRAGMA journal_mode", row -> row.getString(1)).getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every kind of thing that a record holds, each with every field used somewhere.
    public static DataSet full() {
        var soft = new Figure("f-soft", "990103", new Series("waste", Measure.AVERAGE_GROWTH, "old-town", "narrow"),
                Period.span(2021, 2025), Role.PLAN, new Quantity(new BigDecimal("1"), new BigDecimal("3.0"),
                Wording.RANGE_DASH, Unit.PERCENT, Firmness.SOFT, true, "力争1-3.0%"), "typed", Place.UNKNOWN, "注，“引”");
        var words = new Figure("f-words", "990102", new Series("output", Measure.GROWTH, "", "narrow"),
                new Period(2022, 2022, 10), Role.OUTCOME, new Quantity(null, null, Wording.QUALITATIVE, Unit.NONE,
                Firmness.FIRM, false, "稳步\n增长"), "report", new Place("二/（一）", 0, 4), "");
        return new DataSet(CATALOGUE,
                List.of(words, soft, figure("f-plan", Period.year(2022), Role.PLAN),
                        figure("f-outcome", Period.year(2022), Role.OUTCOME)),
                List.of(new SetAside("report", new Place("", 5, 9), "2022年", SetAsideReason.DATE, ""),
                        new SetAside("report", new Place("一", 5, 9), "2022年", SetAsideReason.DATE, "又一次"),
                        new SetAside("typed", Place.UNKNOWN, "第3", SetAsideReason.LIST_NUMBER, "")),
                List.of(new Pairing("p-1", "f-plan", "f-outcome", PairingKind.ANSWER, "口径相近")),
                List.of(new Claim("c-1", "report", "990102", Period.year(2022), "mostly-met", "较好",
                        new Place("三", 30, 40), "只说主要")));
    }
}
