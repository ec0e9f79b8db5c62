package duizhao.exchange.table;

/// What a column of a table is read as.
public sealed interface ColumnUse {

    /// It is not looked at.
    record Ignored() implements ColumnUse { }

    /// It holds one field of the figure that its row tells of.
    record Holds(Field field) implements ColumnUse { }

    /// Every cell of it is a figure: of the year, the district, the role that its header names.
    record Figures(Coordinates coordinates) implements ColumnUse { }

    ColumnUse IGNORED = new Ignored();
}
