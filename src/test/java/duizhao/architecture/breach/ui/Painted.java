package duizhao.architecture.breach.ui;

import java.sql.Connection;
import tech.tablesaw.api.Table;

/// Breaches: SQL outside the store, Tablesaw outside `tabular`.
public record Painted(Connection connection, Table table) {
}
