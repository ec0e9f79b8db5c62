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

    private SourceRow() {
    }

    /// One value for each column.
    static Object[] of(Source source, int number) {
        return new Object[] {number, source.key(), source.title(), source.issuer(), source.kind().key(), source.date(),
                source.district(), source.documentNumber(), source.file(), source.sha256(), text(source.outcomes()),
                text(source.plans())};
    }

    static Source read(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Source(row.getString("key"), row.getString("title"), row.getString("issuer"),
                Keyed.find(SourceKind.class, kind).orElseThrow(() -> new IllegalStateException("no kind " + kind)),
                row.getString("date"), row.getString("district"), row.getString("document_number"),
                row.getString("file"), row.getString("sha256"), period(row.getString("outcomes")),
                period(row.getString("plans")));
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.text();
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text).orElseThrow();
    }
}
