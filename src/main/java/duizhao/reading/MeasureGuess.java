package duizhao.reading;

import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import duizhao.domain.quantity.Wording;
import java.util.regex.Pattern;

/// Guesses what printed words tell of their indicator: its level, its growth, ... A person sees the guess and can change
/// it.
public final class MeasureGuess {

    private static final Pattern GROWTH = Pattern.compile("增长|增速|增幅|下降|同比|递增");

    private MeasureGuess() {
    }

    /// @param words  of the quantity
    /// @param before what of the clause stands before them
    public static Measure of(String words, String before) {
        if (!(Notation.read(words) instanceof Reading.Understood(Quantity quantity))) {
            return Measure.LEVEL;
        }
        if (quantity.wording() == Wording.ORDINAL) {
            return Measure.RANK;
        }
        if (quantity.unit().isPercent()) {
            return !GROWTH.matcher(before).find() ? Measure.SHARE
                    : before.contains("年均") ? Measure.AVERAGE_GROWTH : Measure.GROWTH;
        }
        if (quantity.unit().isRate()) {
            return Measure.CHANGE;
        }
        return quantity.unit().base().equals("倍") ? Measure.MULTIPLE : Measure.LEVEL;
    }
}
