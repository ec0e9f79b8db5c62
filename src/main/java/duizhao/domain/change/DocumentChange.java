package duizhao.domain.change;

import duizhao.domain.source.Document;
import org.jspecify.annotations.Nullable;

/// A document is attached to a source, replaced or taken away.
public record DocumentChange(@Nullable Document before, @Nullable Document after) implements Change {

    public DocumentChange {
        subject(before, after);
    }

    @Override
    public DocumentChange inverted() {
        return new DocumentChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Document before, @Nullable Document after) {
        return Subjects.of(before, after, document -> "document " + document.source());
    }
}
