package duizhao.paper.setup;

/// What becomes of a table that is too wide for the page.
public enum WideTables {
    /// Its type gets smaller, down to 7.5 pt; what is still too wide is cut into parts that repeat the row's name.
    PARTS,
    /// It is brought to one page's width first by every means that keeps it legible: type of 7.5 pt and cells close to
    /// each other, names in several lines. Only where not even that is enough it is cut.
    ONE_WIDTH
}
