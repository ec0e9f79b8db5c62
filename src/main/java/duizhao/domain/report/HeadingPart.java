package duizhao.domain.report;

/// A heading.
///
/// @param text  as it is printed; not blank
/// @param level 1 for a part, 2 for a section
public record HeadingPart(String text, int level) implements Part {

    public HeadingPart {
        if (level < 1 || level > 2) {
            throw new IllegalArgumentException("a heading has level 1 or 2: " + level);
        }
    }
}
