package duizhao.domain.change;

import duizhao.domain.report.BreakPart;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.ViewPart;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one state of a report says, told apart from another one.
final class ReportTexts {

    private static final int LONGEST = 40;

    private final Messages messages;

    ReportTexts(Messages messages) {
        this.messages = messages;
    }

    /// @param other null where there is no other state: then it is told how much there is
    String text(Report report, @Nullable Report other) {
        if (other == null) {
            return messages.text("history.report.parts", report.parts().size());
        }
        var told = new ArrayList<String>();
        if (!report.name().equals(other.name())) {
            told.add(messages.text("history.report.named", report.name()));
        }
        if (!report.title().equals(other.title())) {
            told.add(messages.text("history.report.titled", report.heading()));
        }
        if (!report.setup().equals(other.setup())) {
            told.add(messages.text("history.report.setup") + " " + String.join(", ", report.setup().values()));
        }
        List<Part> own = new ArrayList<>(report.parts());
        other.parts().forEach(own::remove);
        own.forEach(part -> told.add(part(part)));
        return told.isEmpty() ? messages.text("history.report.parts", report.parts().size())
                : told.stream().collect(Collectors.joining("; "));
    }

    private String part(Part part) {
        return switch (part) {
            case HeadingPart(var text, var _) -> messages.text("history.report.heading", text);
            case TextPart text -> messages.text("history.report.text", shortened(String.join(" ", text.paragraphs())));
            case ViewPart view -> messages.text("report.view." + view.view().kind().key())
                    + (view.title().isBlank() ? "" : " “" + view.title() + "”");
            case BreakPart() -> messages.text("history.report.break");
        };
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
