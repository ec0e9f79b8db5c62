package duizhao.store.figure;

import duizhao.domain.Keyed;
import duizhao.domain.period.Period;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source as a row of its table.
final class SourceRow {

    static final List<String> COLUMNS = List.of("id", "key", "title", "issuer", "kind", "date", "district",
            "document_number", "file", "sha256", "outcomes", "plans");

    /// Every source in its order, for [#read].
    static final String ALL = "SELECT " + String.join(", ", COLUMNS) + " FROM source ORDER BY id";

    private SourceRow() {
    }

    /// One value for each column.
    static Object[] of(Source source, int number) {
        return new Object[] {number, source.key(), source.title(), source.issuer(), source.kind().key(), source.date(),
                source.district(), source.documentNumber(), source.file(), source.sha256(), text(source.outcomes()),
                text(source.plans())};
    }

    /// @param row with [#COLUMNS] in their order: by place, since there may be a hundred thousand
    static Source read(ResultSet row) throws SQLException {
        String kind = row.getString(5);
        return new Source(row.getString(2), row.getString(3), row.getString(4),
                Keyed.find(SourceKind.class, kind).orElseThrow(() -> new IllegalStateException("no kind " + kind)),
                row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10),
                period(row.getString(11)), period(row.getString(12)));
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.text();
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text).orElseThrow();
    }
}
