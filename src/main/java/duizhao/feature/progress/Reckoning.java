package duizhao.feature.progress;

import duizhao.domain.progress.Path;
import duizhao.domain.progress.Position;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.TargetKind;
import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Spells out how the progress of a target is reckoned, in its numbers.
final class Reckoning {

    private final PlanWords words;
    private final Messages messages;

    Reckoning(PlanWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /// Line by line; empty where nothing is reckoned.
    List<String> lines(Progress p) {
        var lines = new ArrayList<String>();
        Position position = p.position();
        Path path = p.path();
        if (position == null) {
            return lines;
        }
        String now = plain(p, position.value());
        if (p.kind() == TargetKind.AVERAGE_GROWTH) {
            lines.add(messages.text("progress.reckon.index", p.outcomes().stream()
                    .map(f -> messages.text("progress.reckon.factor", words.printed(f)))
                    .collect(Collectors.joining(" × ")), now));
        }
        if (path != null) {
            lines.add(messages.text("progress.reckon.time", position.year(), path.from(), path.to(),
                    PlanWords.percent(position.time())));
            paths(p, path, position, now, lines);
        }
        if (position.needed() != null && path != null) {
            int left = path.to() - position.year();
            String target = plain(p, path.target());
            lines.add(messages.text(position.isRate() ? "progress.reckon.needed.rate" : "progress.reckon.needed.step",
                    target, now, left, words.texts().needed(p)));
        }
        return lines;
    }

    private void paths(Progress p, Path path, Position position, String now, List<String> lines) {
        if (position.way() == null) {
            return;
        }
        String base = plain(p, path.base());
        String target = plain(p, path.target());
        int years = position.year() - path.from();
        lines.add(messages.text("progress.reckon.way", now, base, target, words.texts().way(p)));
        if (p.kind() != TargetKind.AVERAGE_GROWTH) {
            lines.add(messages.text("progress.reckon.linear", base, target, years, path.years(),
                    words.texts().onPath(p, path.linear(position.year()))));
        }
        path.compound(position.year()).ifPresent(k -> lines.add(messages.text("progress.reckon.compound", base, target,
                years, path.years(), words.texts().onPath(p, k))));
    }

    private static String plain(Progress p, BigDecimal value) {
        if (p.kind() == TargetKind.AVERAGE_GROWTH) {
            return ComputedNumber.of(value.setScale(1, RoundingMode.HALF_UP));
        }
        return ComputedNumber.of(value.scale() < 0 ? value.setScale(0) : value);
    }
}
