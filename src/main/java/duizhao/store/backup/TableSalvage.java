package duizhao.store.backup;

import duizhao.platform.Progress;
import duizhao.store.db.Statements;
import duizhao.store.db.StoreTrouble;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Copies what can be read of one table.
///
/// A page that is broken ends a reading. So the table is read from its beginning, and where that ends early, from its
/// end too, and then around the broken pages: by each value that the first column of its key can have, and where that
/// fails, the second.
final class TableSalvage {

    private static final int DEPTH = 2;
    private static final int REPORT_EVERY = 4096;

    private final Connection from;
    private final Connection to;
    private final String table;
    private final Progress progress;
    private final List<String> columns;
    private final List<String> key;
    /// Rows that the layout itself brings: words with a fixed list.
    private final long laidOut;
    private long saved;
    private boolean torn;
    private long looked;

    TableSalvage(Connection from, Connection to, String table, Progress progress) throws SQLException {
        this.from = from;
        this.to = to;
        this.table = table;
        this.progress = progress;
        this.columns = Statements.list(to, "SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table);
        this.key = Statements.list(to, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
                row -> row.getString(1), table);
        this.laidOut = Statements.list(to, "SELECT count(*) FROM " + table, row -> row.getLong(1)).getFirst();
    }

    /// @throws SQLException where the new store cannot be written
    Salvage.Saved run() throws SQLException {
        if (!isThere()) {
            return new Salvage.Saved(table, laidOut, true, 0);
        }
        String names = String.join(", ", columns.stream().map(TableSalvage::quoted).toList());
        try (var insert = to.prepareStatement("INSERT OR IGNORE INTO " + table + " (" + names + ") VALUES ("
                + Statements.marks(columns.size()) + ")")) {
            String all = "SELECT " + names + " FROM " + table;
            if (!read(all, List.of(), insert)) {
                read(all + " ORDER BY " + String.join(", ", key.stream().map(k -> quoted(k) + " DESC").toList()),
                        List.of(), insert);
                around(all + " WHERE ", List.of(), insert);
            }
        }
        return new Salvage.Saved(table, laidOut + saved, torn, 0);
    }

    /// Whether the damaged store still knows of the table.
    private boolean isThere() throws SQLException {
        try {
            return Statements.first(from, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", row -> true,
                    table).isPresent();
        } catch (SQLException e) {
            if (!StoreTrouble.isDamage(e)) {
                throw e;
            }
            return false;
        }
    }

    private void around(String start, List<Long> fixed, PreparedStatement insert) throws SQLException {
        int depth = fixed.size();
        if (depth == Math.min(DEPTH, key.size())) {
            return;
        }
        String next = start + (depth == 0 ? "" : " AND ") + quoted(key.get(depth)) + " = ?";
        for (long value : candidates(key.get(depth))) {
            var values = new ArrayList<>(fixed);
            values.add(value);
            if (!read(next, values, insert)) {
                around(next, values, insert);
            }
        }
    }

    /// The values that a column of the key can have: those of the table it refers to, else every number up to the
    /// largest that was found; none where it is a text.
    private long[] candidates(String column) throws SQLException {
        var parent = Statements.first(to,
                "SELECT \"table\", \"to\" FROM pragma_foreign_key_list(?) WHERE \"from\" = ?",
                row -> new String[] {row.getString(1), row.getString(2)}, table, column);
        if (parent.isPresent()) {
            return Statements.list(to, "SELECT " + quoted(parent.get()[1]) + " FROM " + parent.get()[0],
                    row -> row.getLong(1)).stream().mapToLong(Long::longValue).toArray();
        }
        boolean number = Statements.first(to, "SELECT 1 FROM pragma_table_info(?) WHERE name = ? AND type = 'INTEGER'",
                row -> true, table, column).isPresent();
        long largest = !number ? -1 : Statements.list(to, "SELECT ifnull(max(" + quoted(column) + "), -1) FROM " + table,
                row -> row.getLong(1)).getFirst();
        return LongStream.rangeClosed(0, largest).toArray();
    }

    /// @return whether it was read to the end
    private boolean read(String sql, List<Long> values, PreparedStatement insert) throws SQLException {
        try (var select = from.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setLong(i + 1, values.get(i));
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    take(rows, insert);
                }
                return true;
            }
        } catch (SQLException e) {
            if (!StoreTrouble.isDamage(e)) {
                throw e;
            }
            torn = true;
            return false;
        }
    }

    private void take(ResultSet rows, PreparedStatement insert) throws SQLException {
        if (looked++ % REPORT_EVERY == 0) {
            progress.report(0, 0, "store.saving");
        }
        for (int i = 1; i <= columns.size(); i++) {
            insert.setObject(i, rows.getObject(i));
        }
        try {
            saved += insert.executeUpdate();
        } catch (SQLException e) {
            if (!StoreTrouble.isConstraint(e)) {
                throw e;
            }
            torn = true; // a page that holds together but not what it should
        }
    }

    /// Columns have names that are words of SQL: key, first.
    private static String quoted(String column) {
        return '"' + column + '"';
    }
}
