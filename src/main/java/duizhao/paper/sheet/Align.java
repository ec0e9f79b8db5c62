package duizhao.paper.sheet;

/// How the cells of a column stand.
public enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    /// On the decimal point of the first number in a cell; a cell without a number stands in the middle.
    DECIMAL
}
