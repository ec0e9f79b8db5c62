package duizhao.exchange.table;

import duizhao.exchange.plan.Where;
import duizhao.exchange.sheet.SheetRow;

/// A row of a table through its mapping.
final class RowFields {

    private final Mapping mapping;
    private final SheetRow row;

    RowFields(Mapping mapping, SheetRow row) {
        this.mapping = mapping;
        this.row = row;
    }

    /// The text of a field, blank where no column holds it.
    String text(Field field) {
        int column = mapping.column(field);
        return column < 0 ? "" : row.cell(column);
    }

    boolean has(Field field) {
        return !text(field).isEmpty();
    }

    String cell(int column) {
        return row.cell(column);
    }

    /// Why a cell could not be read; null where it could.
    @org.jspecify.annotations.Nullable String trouble(int column) {
        return row.troubles().get(column);
    }

    Where where() {
        return new Where(mapping.sheet(), row.number(), "");
    }

    Where where(int column) {
        return column < 0 ? where() : where().at(Mapping.letter(column));
    }

    Where where(Field field) {
        return where(mapping.column(field));
    }

    boolean isHeading() {
        return row.number() <= mapping.lastRow();
    }
}
