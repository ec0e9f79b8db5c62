package duizhao.domain.change;

import duizhao.domain.decision.Outlook;
import org.jspecify.annotations.Nullable;

/// What a person expects of a five-year target is written down, changed or taken back.
public record OutlookChange(@Nullable Outlook before, @Nullable Outlook after) implements Change {

    public OutlookChange {
        subject(before, after);
    }

    @Override
    public OutlookChange inverted() {
        return new OutlookChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Outlook before, @Nullable Outlook after) {
        return Subjects.of(before, after, outlook -> "outlook " + outlook.target());
    }
}
