package duizhao.exchange.export;

import java.math.BigDecimal;

/// A cell of a table of figures.
public sealed interface FigureCell {

    /// Words, whatever they look like.
    record Words(String text) implements FigureCell { }

    /// A number, with the decimals it is printed with.
    record Number(BigDecimal value) implements FigureCell { }

    FigureCell BLANK = new Words("");
}
