package duizhao.feature.checks;

import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.check.Finding;
import duizhao.domain.figure.Figure;
import duizhao.ui.nav.Foreseen;
import duizhao.ui.nav.Foresight;
import duizhao.ui.nav.Saved;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.task.Latest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a change brought in districts that are not chosen, and which the table of findings therefore does not look at: an
/// undo or another window may well change one.
///
/// It asks what taking the change back would settle.
final class Elsewhere {

    /// An import of many districts says itself what it brings; looking at all of them again would take long.
    private static final int MOST = 10;

    private final Surroundings around;
    private final Foresight foresight;
    private final BiConsumer<List<Finding>, Foreseen> announce;
    private final Latest latest = new Latest();

    /// @param announce takes findings that a change brought, the worst first
    Elsewhere(Surroundings around, Foresight foresight, BiConsumer<List<Finding>, Foreseen> announce) {
        this.around = around;
        this.foresight = foresight;
        this.announce = announce;
    }

    void look(Saved saved) {
        Set<String> chosen = Set.copyOf(around.choice().districts());
        List<Change> back = saved.recorded().changes().reversed().stream().filter(change ->
                districts(change).anyMatch(district -> !chosen.contains(district))).map(Change::inverted).toList();
        Set<String> touched = back.stream().flatMap(Elsewhere::districts).collect(Collectors.toSet());
        if (back.isEmpty() || touched.size() > MOST) {
            return;
        }
        latest.start(around.tasks().work(() -> foresight.foresee(back, (done, total, key) -> { }))
                .onSuccess(foreseen -> {
                    List<Finding> brought = foreseen.resolved().stream()
                            .filter(finding -> !chosen.contains(finding.district())).toList();
                    if (!brought.isEmpty()) {
                        announce.accept(brought, foreseen);
                    }
                })
                .onError(Throwable.class, around.tasks()::tell));
    }

    private static Stream<String> districts(Change change) {
        return change instanceof FigureChange(Figure before, Figure after)
                ? Stream.of(before, after).filter(Objects::nonNull).map(Figure::district) : Stream.empty();
    }
}
