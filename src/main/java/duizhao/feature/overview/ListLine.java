package duizhao.feature.overview;

import duizhao.domain.figure.Role;
import duizhao.ui.nav.ComparedCell;
import org.jspecify.annotations.Nullable;

/// A line of a list beside the matrix.
sealed interface ListLine {

    /// What the entries below have in common: rates are never ranked among levels.
    record Heading(String text) implements ListLine {
    }

    /// @param cell    the cell it is about
    /// @param what    the indicator and what is told of it
    /// @param where   district and period
    /// @param words   target, or what is missing
    /// @param size    how far, where that is what the list is about; else blank
    /// @param missing what could be typed in; null where the list is not about that
    record Entry(ComparedCell cell, String what, String where, String words, String size, @Nullable Role missing)
            implements ListLine {
    }
}
