package duizhao.domain.change;

import duizhao.domain.report.Report;
import org.jspecify.annotations.Nullable;

/// A report is made, changed or removed.
public record ReportChange(@Nullable Report before, @Nullable Report after) implements Change {

    public ReportChange {
        subject(before, after);
    }

    @Override
    public ReportChange inverted() {
        return new ReportChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Report before, @Nullable Report after) {
        return Subjects.of(before, after, report -> "report " + report.key());
    }
}
