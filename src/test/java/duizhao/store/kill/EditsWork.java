package duizhao.store.kill;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Progress;
import duizhao.store.Records;
import duizhao.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A person who edits: acts of one to twenty changes, undo, redo, one taken back alone; now and then the program is left
/// and started again.
public final class EditsWork implements KillWork {

    private static final int FIGURES = 40;
    private static final int MOST_CHANGES = 20;

    @Override
    public void prepare(Path file) {
        open(file).close();
    }

    @Override
    public void run(Path file, Random random, Told told) {
        var store = open(file);
        while (true) {
            int dice = random.nextInt(100);
            var open = store;
            if (dice == 0) {
                store.close();
                store = open(file);
            } else if (dice < 70) {
                var act = act(store, random);
                ActsReturned.tell(told, () -> open.acts().apply(act, "甲"));
            } else if (dice < 83) {
                ActsReturned.tell(told, () -> open.acts().undo("甲"));
            } else if (dice < 93) {
                ActsReturned.tell(told, () -> open.acts().redo("甲"));
            } else {
                ActsReturned.tell(told, () -> open.acts().turn(1 + random.nextInt(30), "甲"));
            }
        }
    }

    @Override
    public void check(Store store, List<String> returned) {
        ActsReturned.check(store, returned);
    }

    private static Act act(Store store, Random random) {
        if (random.nextInt(10) == 0) {
            var source = new Source("k-" + random.nextLong(), "来源", "", SourceKind.MANUAL, "", "", "", "", "", null, null);
            return new Act("add-source", "来源", "", List.of(new SourceChange(null, source)));
        }
        var held = store.sources().figures("report").stream()
                .collect(Collectors.toMap(Figure::key, Function.identity()));
        int first = random.nextInt(FIGURES);
        var changes = new ArrayList<Change>();
        for (int i = 0; i <= random.nextInt(MOST_CHANGES); i++) {
            String key = "k-" + (first + i) % FIGURES;
            var figure = Records.figure(key, "990102", Period.year(2030 + (first + i) % FIGURES), Role.OUTCOME,
                    random.nextInt(1000) + ".5");
            var before = held.get(key);
            if (!figure.equals(before)) {
                changes.add(new FigureChange(before, before != null && random.nextInt(6) == 0 ? null : figure));
            }
        }
        return changes.isEmpty() ? act(store, random) : new Act("edit-figure", "某", "因为", changes);
    }

    private static Store open(Path file) {
        return Store.open(file, Records::full, Progress.SILENT);
    }
}
