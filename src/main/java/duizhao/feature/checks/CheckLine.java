package duizhao.feature.checks;

import duizhao.domain.check.Finding;

/// A line of the table.
sealed interface CheckLine {

    /// Names the findings below it.
    record GroupLine(String name, int count) implements CheckLine {
    }

    /// A finding in words.
    ///
    /// @param severity glyph and word
    /// @param size     blank where there is none
    /// @param cause    the likely one; where a person explained it, what that person said
    record FindingLine(Finding finding, String severity, String subject, String arithmetic, String size, String rule,
                       String cause, boolean explained) implements CheckLine {

        boolean isOf(Finding other) {
            return finding.key().equals(other.key());
        }
    }
}
