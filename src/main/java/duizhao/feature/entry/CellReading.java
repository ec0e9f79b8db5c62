package duizhao.feature.entry;

import duizhao.domain.figure.MeasureUnits;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.ReadBack;
import duizhao.domain.quantity.Reading;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.SeriesNames;
import duizhao.platform.Messages;
import duizhao.ui.nav.EntryCell;
import java.util.List;

/// What words typed into a cell mean there.
sealed interface CellReading {

    /// Nothing was typed.
    record Blank() implements CellReading {
    }

    record Read(Quantity quantity) implements CellReading {
    }

    /// @param reason in words for a person
    record Refused(String reason) implements CellReading {
    }

    /// Reads words as the notation does, and refuses what cannot be of this cell: a unit of another measure, a number
    /// without the unit that the series is always printed in.
    static CellReading of(String typed, EntryCell cell, Holdings holdings, Messages messages) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return new Blank();
        }
        return switch (Notation.read(words)) {
            case Reading.Refused refused -> new Refused(refused.text(messages));
            case Reading.Understood(Quantity quantity) -> {
                List<Unit> usual = holdings.units(cell.series());
                if (quantity.hasValue() && quantity.unit().equals(Unit.NONE) && cell.series().measure() != Measure.RANK
                        && !usual.isEmpty() && !usual.contains(Unit.NONE)) {
                    yield new Refused(messages.text("entry.error.no-unit", usual.getFirst().printed()));
                }
                yield MeasureUnits.fit(cell.series().measure(), quantity) ? new Read(quantity)
                        : new Refused(messages.text("entry.error.measure",
                        new SeriesNames(holdings.catalogue(), messages).measure(cell.series())));
            }
        };
    }

    /// What is said of it at once.
    default String told(Messages messages) {
        return switch (this) {
            case Blank _ -> "";
            case Read(Quantity quantity) -> messages.text("entry.understood", new ReadBack(messages).of(quantity));
            case Refused(String reason) -> reason;
        };
    }
}
