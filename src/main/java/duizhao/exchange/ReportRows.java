package duizhao.exchange;

import duizhao.domain.report.BreakPart;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.ViewPart;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lines that a report has in the tables of a package.
final class ReportRows {

    private ReportRows() {
    }

    static Stream<List<String>> of(PackageTable table, Report report) {
        String key = report.key();
        return switch (table) {
            case REPORTS -> Stream.of(List.of(key, report.name(), Integer.toString(report.order()), report.title()));
            case REPORT_SETUP -> report.setup().entrySet().stream()
                    .map(entry -> List.of(key, entry.getKey(), entry.getValue()));
            case REPORT_PARTS -> parts(report).mapToObj(i -> part(key, i, report.parts().get(i)));
            case REPORT_CHOICES -> parts(report).boxed().flatMap(i -> report.parts().get(i) instanceof ViewPart view
                    ? view.view().choices().entrySet().stream()
                            .map(entry -> List.of(key, Integer.toString(i), entry.getKey(), entry.getValue()))
                    : Stream.empty());
            default -> throw new IllegalArgumentException("no table of reports: " + table);
        };
    }

    private static IntStream parts(Report report) {
        return IntStream.range(0, report.parts().size());
    }

    private static List<String> part(String key, int place, Part part) {
        String at = Integer.toString(place);
        return switch (part) {
            case HeadingPart(var text, var level) -> List.of(key, at, "heading", Integer.toString(level), text, "", "", "", "");
            case TextPart(var text) -> List.of(key, at, "text", "", text, "", "", "", "");
            case BreakPart() -> List.of(key, at, "break", "", "", "", "", "", "");
            case ViewPart(var view, var piece, var nth, var title, var note) -> List.of(key, at, "view", "", title,
                    view.kind().key(), piece.key(), Integer.toString(nth), note);
        };
    }
}
