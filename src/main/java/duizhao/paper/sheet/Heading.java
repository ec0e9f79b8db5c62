package duizhao.paper.sheet;

/// A heading; it stays on the page of what follows it.
///
/// @param level 1 for a part, 2 for a section
public record Heading(String text, int level) implements Block {

    public Heading {
        if (level < 1 || level > 2) {
            throw new IllegalArgumentException("a heading has level 1 or 2: " + level);
        }
    }
}
