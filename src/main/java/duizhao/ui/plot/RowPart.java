package duizhao.ui.plot;

/// A piece of a chart made of rows, from top to bottom.
public sealed interface RowPart<R> {

    record Heading<R>(String text) implements RowPart<R> {
    }

    record Row<R>(R row) implements RowPart<R> {
    }
}
