package duizhao.exchange.plan;

/// Where in a file something stands.
///
/// @param table  of a worksheet or of a package; blank where the file has one only
/// @param row    number of the row or line, the first being 1; 0 where there are no rows, as in a store
/// @param column as a spreadsheet names it, `C`, or the column of a package; blank where the whole row is meant
public record Where(String table, long row, String column) {

    public static final Where NOWHERE = new Where("", 0, "");

    public Where at(String other) {
        return new Where(table, row, other);
    }
}
