package duizhao.domain.decision;

import java.time.LocalDate;

/// What a person expects of a five-year target 展望. It is never computed.
///
/// @param target key of the target's figure
/// @param words  never blank
/// @param by     name of the person
public record Outlook(String target, String words, String by, LocalDate date) {

    public Outlook {
        if (by.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("an outlook has a name and words: " + target);
        }
    }
}
