package duizhao.reading;

/// Which catalogued source a text is, and how that is known.
///
/// @param entries   what the record took from it, with the places that hold in this text
/// @param how       how the text was recognised
/// @param found     how many catalogued numbers stand in this text
/// @param catalogued how many numbers of the source are catalogued
public record Match(Entries entries, How how, int found, int catalogued) {

    /// How a text was recognised.
    public enum How {
        /// Byte by byte the catalogued file.
        SAME_FILE,
        /// The same text, saved in another encoding or with other line ends.
        SAME_TEXT,
        /// Another text that prints the same numbers in the same order.
        SAME_NUMBERS
    }

    /// Whether every catalogued number has its place in this text.
    public boolean isWhole() {
        return found == catalogued;
    }
}
