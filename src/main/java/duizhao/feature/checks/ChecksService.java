package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.check.RuleKind;
import duizhao.domain.check.Severity;
import duizhao.feature.checks.CheckLine.GroupLine;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The plain work behind the place 核验; knows no window.
final class ChecksService {

    private final CheckRecords records;
    private final Messages messages;

    ChecksService(CheckRecords records, Messages messages) {
        this.records = records;
        this.messages = messages;
    }

    /// Slow: not for the JavaFX thread.
    Checked check(List<String> districts) {
        return new Checked(districts, records.check(districts), records.catalogue());
    }

    /// Those that are wanted, in the order in which they were found.
    List<Finding> wanted(Checked checked, Wanted wanted) {
        var words = new CheckWords(checked.catalogue(), messages);
        return checked.findings().stream()
                .filter(f -> wanted.severities().contains(f.severity()))
                .filter(f -> wanted.rule() == null || wanted.rule() == f.rule())
                .filter(f -> wanted.source().isBlank()
                        || f.figures().stream().anyMatch(figure -> figure.source().equals(wanted.source())))
                .filter(f -> words.answers(f, wanted.filter())).toList();
    }

    /// The lines of the table: each group with its findings, the worst first.
    List<CheckLine> lines(Checked checked, Wanted wanted) {
        var words = new CheckWords(checked.catalogue(), messages);
        var lines = new ArrayList<CheckLine>();
        groups(checked, wanted).forEach((name, group) -> {
            lines.add(new GroupLine(name, group.size()));
            group.forEach(finding -> lines.add(words.line(finding)));
        });
        return lines;
    }

    /// The findings that are wanted, by what they are put together by.
    Map<String, List<Finding>> groups(Checked checked, Wanted wanted) {
        var words = new CheckWords(checked.catalogue(), messages);
        Function<Finding, String> name = switch (wanted.order()) {
            case SEVERITY -> f -> words.severity(f.severity());
            case DISTRICT -> f -> words.district(f.district());
            case DOCUMENT -> f -> words.title(f.figures().getFirst().source());
            case RULE -> f -> words.line(f).rule();
        };
        Comparator<Finding> place = switch (wanted.order()) {
            case SEVERITY -> Comparator.comparing(Finding::severity);
            case DISTRICT -> Comparator.comparing(f -> checked.districts().indexOf(f.district()));
            case DOCUMENT -> Comparator.comparing(f -> f.figures().getFirst().source());
            case RULE -> Comparator.comparing(Finding::rule);
        };
        return wanted(checked, wanted).stream().sorted(place.thenComparing(Finding::severity))
                .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
    }

    /// How many of each severity there are among what is wanted otherwise.
    Map<Severity, Long> counts(Checked checked, Wanted wanted) {
        return wanted(checked, wanted.ofAll()).stream()
                .collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
    }

    /// Rules that found something, as they are listed.
    static List<RuleKind> rules(Checked checked) {
        return checked.findings().stream().map(Finding::rule).distinct().sorted().toList();
    }

    /// Keys of the documents that something was found in, oldest first.
    static List<String> sources(Checked checked) {
        return checked.findings().stream().flatMap(f -> f.figures().stream()).map(f -> f.source()).distinct()
                .sorted(Comparator.comparing(key -> checked.catalogue().source(key).date())).toList();
    }

    /// What the newer answer has and the older has not. Of the same districts only: else all of them would be new.
    static List<Finding> added(Checked before, Checked now) {
        if (!before.districts().equals(now.districts())) {
            return List.of();
        }
        Set<String> known = before.findings().stream().map(Finding::key).collect(Collectors.toSet());
        return now.findings().stream().filter(f -> !known.contains(f.key())).toList();
    }
}
