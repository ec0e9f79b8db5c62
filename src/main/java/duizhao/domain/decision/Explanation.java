package duizhao.domain.decision;

import java.time.LocalDate;

/// What a person says of a finding 已解释. It holds as long as the finding says what it said then.
///
/// @param finding   key of the finding
/// @param substance the numbers and words that were explained
/// @param by        name of the person
/// @param reason    why; never blank
public record Explanation(String finding, String substance, String by, LocalDate date, String reason) {

    public Explanation {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an explanation has a name and a reason: " + finding);
        }
    }
}
