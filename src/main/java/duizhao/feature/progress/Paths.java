package duizhao.feature.progress;

import duizhao.domain.figure.Figure;
import duizhao.domain.progress.Path;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.TargetKind;
import duizhao.domain.verdict.Tolerances;
import duizhao.platform.Messages;
import duizhao.ui.plot.time.PathPoint;
import duizhao.ui.plot.time.PlanPath;

/// Targets as paths to draw.
final class Paths {

    private final PlanWords words;
    private final Messages messages;

    Paths(PlanWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /// Whether there is a path: of a level at the end, from a base that is held.
    static boolean isDrawn(Progress p) {
        return p.kind() == TargetKind.END && p.path() != null && p.base() != null;
    }

    /// @param p that [#isDrawn] holds of
    PlanPath path(Progress p) {
        Path path = p.path();
        Figure base = p.base();
        if (path == null || base == null) {
            return PlanPath.NOTHING;
        }
        String needed = words.texts().needed(p);
        return new PlanPath(path.unit(), PlanPath.Kind.END, path.compound(), point(base), point(p.target()),
                p.outcomes().stream().map(this::point).toList(),
                needed.isEmpty() ? "" : messages.text("progress.chart.needed", needed), Tolerances.HOUSE);
    }

    private PathPoint point(Figure figure) {
        String told = messages.text("progress.chart.point", figure.period().last(),
                messages.text(figure.isPlan() ? "term.plan" : "term.outcome"), words.printed(figure));
        return new PathPoint(figure.key(), figure.period().last(), figure.quantity(), told,
                told + "\n" + words.place(figure));
    }

    /// The finding: 地区生产总值 总量：滞后，时间过去20.0%，路程完成8.3%.
    String title(Progress p) {
        var texts = words.texts();
        return texts.way(p).isEmpty() ? messages.text("progress.chart.title", words.name(p), texts.pace(p))
                : messages.text("progress.chart.title.way", words.name(p), texts.pace(p), texts.time(p), texts.way(p));
    }
}
