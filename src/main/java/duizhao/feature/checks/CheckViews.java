package duizhao.feature.checks;

import duizhao.domain.check.RuleKind;
import duizhao.domain.check.Severity;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import duizhao.ui.report.ViewSheets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// 核验 as a sheet, without a window.
public final class CheckViews implements ViewSheets {

    private static final String SEVERITIES = "severities";
    private static final String RULE = "rule";
    private static final String SOURCE = "source";
    private static final String EXPLAINED = "explained";
    private static final String ORDER = "order";

    private final ChecksService service;
    private final Messages messages;

    public CheckViews(CheckRecords records, Messages messages) {
        this.service = new ChecksService(records, messages);
        this.messages = messages;
    }

    @Override
    public Set<ViewKind> kinds() {
        return EnumSet.of(ViewKind.CHECKS);
    }

    @Override
    public Sheet sheet(View view, Printed printed) {
        return new CheckSheet(service, messages).of(service.check(view.districts()), wanted(view)).apply(printed);
    }

    /// What is shown as the choices of a view.
    static View view(List<String> districts, Wanted wanted) {
        return new View(ViewKind.CHECKS).of(districts).with(View.FILTER, wanted.filter())
                .with(SEVERITIES, wanted.severities().size() == Severity.values().length ? ""
                        : wanted.severities().stream().map(Severity::name).sorted().collect(Collectors.joining(",")))
                .with(RULE, wanted.rule() == null ? "" : wanted.rule().name()).with(SOURCE, wanted.source())
                .with(EXPLAINED, wanted.explained() ? "true" : "")
                .with(ORDER, wanted.order().name().toLowerCase(Locale.ROOT));
    }

    /// What cannot be read is as if nobody chose.
    private static Wanted wanted(View view) {
        Set<Severity> severities = Arrays.stream(Severity.values())
                .filter(s -> Arrays.asList(view.choice(SEVERITIES).split(",")).contains(s.name())).collect(Collectors.toSet());
        return new Wanted(severities.isEmpty() ? EnumSet.allOf(Severity.class) : severities,
                Arrays.stream(RuleKind.values()).filter(r -> r.name().equals(view.choice(RULE))).findFirst().orElse(null),
                view.choice(SOURCE), view.choice(View.FILTER), view.is(EXPLAINED),
                Arrays.stream(Order.values()).filter(o -> o.name().equalsIgnoreCase(view.choice(ORDER))).findFirst()
                        .orElse(Order.SEVERITY));
    }
}
