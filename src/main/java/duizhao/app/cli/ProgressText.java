package duizhao.app.cli;

import duizhao.domain.decision.Decomposition;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.progress.Pace;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.ProgressTexts;
import duizhao.domain.progress.Shares;
import duizhao.domain.progress.Step;
import duizhao.platform.Messages;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The progress of a plan for a terminal: a table of its targets, then what can be said of each that is computed and
/// what people decided of it, and what its years or those before it brought.
final class ProgressText {

    private final PlanProgress plan;
    private final @Nullable PlanProgress before;
    private final PlanDecided decided;
    private final List<District> districts;
    private final Messages messages;
    private final ProgressTexts texts;

    /// @param before the years before the plan; null where nobody asked for them
    ProgressText(PlanProgress plan, @Nullable PlanProgress before, PlanDecided decided, List<District> districts,
                 Messages messages) {
        this.plan = plan;
        this.before = before;
        this.decided = decided;
        this.districts = districts;
        this.messages = messages;
        this.texts = new ProgressTexts(plan.catalogue(), messages);
    }

    void print(PrintStream out) {
        for (District district : districts) {
            out.println(messages.either(district.name(), district.english()) + "  " + plan.plan().text().replace('/', '-'));
            var targets = plan.targetsOf(district.code());
            if (targets.isEmpty()) {
                out.println("  " + messages.text(plan.retrospectsOf(district.code()).isEmpty() ? "cli.no-rows"
                        : "cli.no-targets"));
            } else {
                new TextTable(header(), targets.stream().map(this::cells).toList()).print(out, "  ");
                targets.stream().filter(this::isTold).forEach(p -> details(p, out));
            }
            retrospects(plan, "cli.progress.retrospect", district, out);
            if (before != null) {
                retrospects(before, "cli.progress.before", district, out);
            }
            out.println();
        }
    }

    private List<String> header() {
        return List.of(messages.text("term.indicator"), messages.text("cli.progress.kind"),
                messages.text("cli.progress.base"), messages.text("term.plan"), messages.text("cli.progress.latest"),
                messages.text("cli.progress.time"), messages.text("cli.progress.way"),
                messages.text("cli.progress.pace"), messages.text("cli.progress.needed"),
                messages.text("cli.progress.past"));
    }

    private List<String> cells(Progress p) {
        return List.of(texts.name(p.target().series().row()), texts.kind(p.kind()), texts.figure(p.base()),
                texts.figure(p.target()), texts.figure(p.latest()), texts.time(p), texts.way(p), texts.pace(p),
                texts.needed(p), texts.past(p));
    }

    private boolean isTold(Progress p) {
        return p.pace() != Pace.NOT_COMPUTED || !p.aims().isEmpty() || plan.hand(p).isPresent()
                || decided.outlook(p).isPresent() || decided.decomposition(p).isPresent();
    }

    private void details(Progress p, PrintStream out) {
        out.println();
        out.println("  " + texts.name(p.target().series().row()) + " " + texts.figure(p.target()));
        out.println("    " + texts.sentence(p));
        if (!p.steps().isEmpty()) {
            out.println("    " + messages.text("cli.progress.steps", p.steps().stream().map(s -> step(p, s))
                    .collect(Collectors.joining(messages.text("progress.comma")))));
        }
        decided.decomposition(p).ifPresent(d -> out.println("    " + shares(p, d)));
        p.aims().forEach(aim -> out.println("    " + texts.aim(p, aim)));
        plan.hand(p).ifPresent(h -> out.println("    " + texts.hand(h)));
        decided.outlook(p).ifPresent(o -> out.println("    "
                + messages.text("cli.progress.outlook", texts.outlook(o))));
    }

    /// What a person's shares ask of each year; of other years than those that remain, that they hold no more.
    private String shares(Progress p, Decomposition d) {
        if (!Shares.fit(p, d)) {
            return messages.text("cli.progress.shares.stale", d.years().getFirst(), d.years().getLast(), d.by(), d.date());
        }
        var levels = Shares.levels(p, d);
        return messages.text("cli.progress.shares", d.shares().entrySet().stream()
                .map(share -> messages.text("cli.progress.share", share.getKey(), share.getValue().toPlainString(),
                        texts.onPath(p, levels.get(share.getKey()))))
                .collect(Collectors.joining(messages.text("progress.comma"))), d.by(), d.date());
    }

    private String step(Progress p, Step step) {
        String linear = texts.onPath(p, step.linear());
        return messages.text("term.year", step.year()) + " " + (step.compound() == null ? linear
                : linear + " / " + texts.onPath(p, step.compound()));
    }

    private void retrospects(PlanProgress years, String titleKey, District district, PrintStream out) {
        var looks = years.retrospectsOf(district.code());
        if (!looks.isEmpty()) {
            out.println();
            out.println("  " + messages.text(titleKey, PeriodText.of(years.plan(), messages)));
            looks.forEach(r -> out.println("    " + messages.text("cli.progress.retrospect-line", texts.name(r.row()),
                    texts.sentence(r))));
        }
    }
}
