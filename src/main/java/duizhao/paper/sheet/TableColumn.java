package duizhao.paper.sheet;

/// A column of a table.
///
/// @param header   what stands above it
/// @param over     a header above the headers of neighbouring columns that say the same; blank for none
/// @param align    how its cells stand
/// @param wraps    whether its cells may take several lines; numbers never do
/// @param weight   its share of the width that is left over
/// @param minWidth its least width in points; what it must hold may make it wider
public record TableColumn(String header, String over, Align align, boolean wraps, double weight, double minWidth) {

    public TableColumn {
        if (weight < 0 || minWidth < 0) {
            throw new IllegalArgumentException("a column has a weight and a width of zero or more: " + header);
        }
        if (wraps && align == Align.DECIMAL) {
            throw new IllegalArgumentException("numbers never wrap: " + header);
        }
    }

    /// A column of words that wrap.
    public static TableColumn text(String header, double weight) {
        return new TableColumn(header, "", Align.LEFT, true, weight, 0);
    }

    /// A column of short words that do not wrap, in the middle.
    public static TableColumn word(String header) {
        return new TableColumn(header, "", Align.CENTRE, false, 1, 0);
    }

    /// A column of short words that do not wrap, at the left, as glyphs with a word after them.
    public static TableColumn label(String header) {
        return new TableColumn(header, "", Align.LEFT, false, 1, 0);
    }

    /// A column of numbers, on their decimal points.
    public static TableColumn number(String header) {
        return new TableColumn(header, "", Align.DECIMAL, false, 1, 0);
    }

    /// The same column below a header shared with its neighbours.
    public TableColumn under(String shared) {
        return new TableColumn(header, shared, align, wraps, weight, minWidth);
    }

    /// The same column, at least `points` wide.
    public TableColumn atLeast(double points) {
        return new TableColumn(header, over, align, wraps, weight, points);
    }
}
