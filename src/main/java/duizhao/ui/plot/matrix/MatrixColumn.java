package duizhao.ui.plot.matrix;

/// A year of a district.
///
/// @param group the district, written once above its years; columns of one must follow one another
/// @param label the year
public record MatrixColumn(String group, String label) {
}
