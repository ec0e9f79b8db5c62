package duizhao.domain.change;

import duizhao.domain.report.Publication;
import org.jspecify.annotations.Nullable;

/// A report is published; removing it takes that back.
public record PublicationChange(@Nullable Publication before, @Nullable Publication after) implements Change {

    public PublicationChange {
        subject(before, after);
    }

    @Override
    public PublicationChange inverted() {
        return new PublicationChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Publication before, @Nullable Publication after) {
        return Subjects.of(before, after, publication -> "publication " + publication.edition().key());
    }
}
