package duizhao.domain.change;

import duizhao.domain.indicator.Definition;
import org.jspecify.annotations.Nullable;

/// A definition of an indicator is added, described otherwise or removed.
public record DefinitionChange(@Nullable Definition before, @Nullable Definition after) implements Change {

    public DefinitionChange {
        subject(before, after);
    }

    @Override
    public DefinitionChange inverted() {
        return new DefinitionChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Definition before, @Nullable Definition after) {
        return Subjects.of(before, after, definition -> "definition " + definition.indicator() + "/" + definition.key());
    }
}
