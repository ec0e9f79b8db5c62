package duizhao.exchange.sheet;

/// Rows and columns of a table that a person has hidden, and that are not read therefore.
///
/// @param sheet   the name of the table
/// @param rows    those with any text
/// @param columns those with any text in a row that is not hidden
public record Unseen(String sheet, long rows, long columns) {

    public boolean isNone() {
        return rows == 0 && columns == 0;
    }
}
