package duizhao.app.cli;

import duizhao.domain.place.District;
import duizhao.domain.progress.Pace;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.ProgressTexts;
import duizhao.domain.progress.Step;
import duizhao.platform.Messages;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/// The progress of a plan for a terminal: a table of its targets, then what can be said of each that is computed, and what
/// its years brought.
final class ProgressText {

    private final PlanProgress plan;
    private final List<District> districts;
    private final Messages messages;
    private final ProgressTexts texts;

    ProgressText(PlanProgress plan, List<District> districts, Messages messages) {
        this.plan = plan;
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
                targets.stream().filter(p -> p.pace() != Pace.NOT_COMPUTED || !p.aims().isEmpty())
                        .forEach(p -> details(p, out));
            }
            retrospects(district, out);
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

    private void details(Progress p, PrintStream out) {
        out.println();
        out.println("  " + texts.name(p.target().series().row()) + " " + texts.figure(p.target()));
        out.println("    " + texts.sentence(p));
        if (!p.steps().isEmpty()) {
            out.println("    " + messages.text("cli.progress.steps", p.steps().stream().map(s -> step(p, s))
                    .collect(Collectors.joining(messages.text("progress.comma")))));
        }
        p.aims().forEach(aim -> out.println("    " + texts.aim(p, aim)));
    }

    private String step(Progress p, Step step) {
        String linear = texts.onPath(p, step.linear());
        return messages.text("term.year", step.year()) + " " + (step.compound() == null ? linear
                : linear + " / " + texts.onPath(p, step.compound()));
    }

    private void retrospects(District district, PrintStream out) {
        var looks = plan.retrospectsOf(district.code());
        if (!looks.isEmpty()) {
            out.println();
            out.println("  " + messages.text("cli.progress.retrospect"));
            looks.forEach(r -> out.println("    " + messages.text("cli.progress.retrospect-line", texts.name(r.row()),
                    texts.sentence(r))));
        }
    }
}
