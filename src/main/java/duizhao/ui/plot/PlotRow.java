package duizhao.ui.plot;

/// What every row of a chart made of rows has, whatever it draws.
public interface PlotRow {

    /// The caller's name of the row, unique within the chart; linked views select by it.
    Object id();

    /// Heading under which the row stands; blank for none.
    String group();

    /// What the row speaks of, in full, even where the drawing has to cut it.
    String label();

    /// The whole row in words, for a screen reader.
    String accessible();

    /// The printed words and the source; blank for no tooltip.
    String tooltip();
}
