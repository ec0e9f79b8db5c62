package duizhao.feature.overview;

import duizhao.domain.figure.Role;
import duizhao.domain.overview.Column;
import duizhao.domain.overview.Distance;
import duizhao.ui.nav.ComparedCell;
import org.jspecify.annotations.Nullable;

/// A line of a list beside the matrix.
sealed interface ListLine {

    /// What the entries below have in common: rates are never ranked among levels.
    record Heading(boolean rates) implements ListLine {
    }

    /// A cell that a list points to. What it says is told by [EntryTexts] when it comes into sight: there may be
    /// thousands.
    ///
    /// @param distance how far, where that is what the list is about; else null
    /// @param missing  what could be typed in; null where the list is not about that
    record Entry(MatrixLine line, Column column, @Nullable Distance distance, @Nullable Role missing)
            implements ListLine {

        ComparedCell cell() {
            return CellTexts.id(line.line(), column);
        }

        /// Whether it is the same entry of another answer.
        boolean isLike(Entry other) {
            return missing == other.missing && cell().equals(other.cell());
        }
    }
}
