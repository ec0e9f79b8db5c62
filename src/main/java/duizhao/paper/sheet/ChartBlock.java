package duizhao.paper.sheet;

/// A chart with its caption below it; a chart of rows breaks between them.
///
/// @param caption without a number, which is given when the sheet is set
public record ChartBlock(String caption, Chart chart) implements Block {
}
