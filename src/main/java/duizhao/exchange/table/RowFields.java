package duizhao.exchange.table;

import duizhao.exchange.plan.Where;
import duizhao.exchange.sheet.MergedCell;
import duizhao.exchange.sheet.SheetRow;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row of a table through its mapping.
final class RowFields {

    /// What is of one figure alone.
    private static final Set<Field> FIGURE = EnumSet.of(Field.WORDS, Field.VALUE, Field.UPPER, Field.START, Field.END, Field.KEY);

    private final Mapping mapping;
    private final SheetRow row;

    RowFields(Mapping mapping, SheetRow row) {
        this.mapping = mapping;
        this.row = row;
    }

    /// The text of a field, blank where no column holds it. What stands in a cell that is merged over several rows holds for
    /// each, but where it is the figure itself.
    String text(Field field) {
        int column = mapping.column(field);
        return column < 0 ? "" : FIGURE.contains(field) ? row.cell(column) : row.over(column);
    }

    boolean has(Field field) {
        return !text(field).isEmpty();
    }

    String cell(int column) {
        return row.cell(column);
    }

    /// Why a cell could not be read; null where it could.
    @Nullable String trouble(int column) {
        return row.troubles().get(column);
    }

    /// The merged cell that begins in a column and goes over the row; null where there is none.
    @Nullable MergedCell merged(int column) {
        return row.merged().get(column);
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
