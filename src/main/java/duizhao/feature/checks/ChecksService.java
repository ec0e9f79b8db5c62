package duizhao.feature.checks;

import duizhao.domain.change.Act;
import duizhao.domain.change.ExplanationChange;
import duizhao.domain.check.Finding;
import duizhao.domain.check.RuleKind;
import duizhao.domain.check.Severity;
import duizhao.domain.check.Told;
import duizhao.domain.decision.Explanation;
import duizhao.domain.indicator.IndicatorFilter;
import duizhao.feature.checks.CheckLine.GroupLine;
import duizhao.platform.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
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
        return new Checked(districts, records.hasFigures(districts), records.check(districts), records.explanations().stream()
                .collect(Collectors.toMap(Explanation::finding, Function.identity())), records.catalogue());
    }

    /// Slow: not for the JavaFX thread.
    ///
    /// @return how many were written
    int export(Path out, List<Told> findings) {
        records.export(out, findings);
        return findings.size();
    }

    /// Those that are wanted, in the order in which they were found.
    List<Finding> wanted(Checked checked, Wanted wanted) {
        var words = new CheckWords(checked, messages);
        var filter = IndicatorFilter.of(wanted.filter());
        return (wanted.explained() ? checked.findings() : checked.open()).stream()
                .filter(f -> wanted.severities().contains(f.severity()))
                .filter(f -> wanted.rule() == null || wanted.rule() == f.rule())
                .filter(f -> wanted.source().isBlank()
                        || f.figures().stream().anyMatch(figure -> figure.source().equals(wanted.source())))
                .filter(f -> words.answers(f, filter)).toList();
    }

    /// The lines of the table: each group with its findings, the worst first.
    List<CheckLine> lines(Checked checked, Wanted wanted) {
        var words = new CheckWords(checked, messages);
        var lines = new ArrayList<CheckLine>();
        groups(checked, wanted).forEach((name, group) -> {
            lines.add(new GroupLine(name, group.size()));
            group.forEach(finding -> lines.add(words.line(finding)));
        });
        return lines;
    }

    /// The findings that are wanted, by what they are put together by.
    Map<String, List<Finding>> groups(Checked checked, Wanted wanted) {
        var words = new CheckWords(checked, messages);
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

    /// Marks a finding as explained.
    ///
    /// @param why not blank
    Act explain(Checked checked, Finding finding, String who, LocalDate today, String why) {
        return new Act("explain-finding", new CheckWords(checked, messages).line(finding).subject(), why,
                List.of(new ExplanationChange(checked.said(finding).orElse(null), new Explanation(finding.key(),
                        finding.substance(), who, today, why))));
    }

    /// Opens a finding again that was explained.
    Act reopen(Checked checked, Finding finding) {
        return new Act("reopen-finding", new CheckWords(checked, messages).line(finding).subject(), "",
                List.of(new ExplanationChange(checked.said(finding).orElseThrow(), null)));
    }

    /// What the newer answer has and the older has not, and what was explained and says something else now. Of the same districts only: else all of them would be new.
    static List<Finding> added(Checked before, Checked now) {
        if (!before.districts().equals(now.districts())) {
            return List.of();
        }
        Set<String> known = before.findings().stream().map(Finding::key).collect(Collectors.toSet());
        return now.open().stream().filter(f -> !known.contains(f.key())
                || before.explanations().containsKey(f.key()) && now.said(f).isPresent()
                && before.findings().stream().anyMatch(old -> old.key().equals(f.key())
                && before.explanation(old).isPresent())).toList();
    }
}
