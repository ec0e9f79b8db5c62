package duizhao.domain.source;

/// A place 出处 in a source's text.
///
/// @param section label of the section, blank where not stated
/// @param start   first code point of the clause (0-based); -1 where the source has no stored text
/// @param end     code point after the clause; -1 where the source has no stored text
public record Place(String section, int start, int end) {

    public static final Place UNKNOWN = new Place("", -1, -1);

    public Place {
        if (start < -1 || end < start || (start == -1) != (end == -1)) {
            throw new IllegalArgumentException("span " + start + " to " + end);
        }
    }

    public boolean isKnown() {
        return start >= 0;
    }
}
