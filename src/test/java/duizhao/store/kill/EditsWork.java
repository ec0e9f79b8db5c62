package duizhao.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Records;
import duizhao.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
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
    public void run(Path file, Random random, Consumer<String> returned) {
        var store = open(file);
        while (true) {
            int dice = random.nextInt(100);
            if (dice == 0) {
                store.close();
                store = open(file);
            } else if (dice < 70) {
                said(store.apply(act(store, random), "甲"), returned);
            } else if (dice < 83) {
                perhaps(store, s -> s.undo("甲"), returned);
            } else if (dice < 93) {
                perhaps(store, s -> s.redo("甲"), returned);
            } else {
                long id = 1 + random.nextInt(30);
                perhaps(store, s -> s.turn(id, "甲"), returned);
            }
        }
    }

    @Override
    public void check(Store store, List<String> returned) {
        Map<Long, ChangeSet> sets = store.history(Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(ChangeSet::id, Function.identity()));
        for (String line : returned) {
            String[] parts = line.split(" ");
            var set = sets.get(Long.parseLong(parts[0]));
            assertThat(set).as("the act %s, whose call had returned", line).isNotNull();
            assertThat(set.kind()).isEqualTo(parts[1]);
            assertThat(set.changes()).as("all of %s", line).hasSize(Integer.parseInt(parts[2]));
        }
    }

    private static void said(ChangeSet set, Consumer<String> returned) {
        returned.accept(set.id() + " " + set.kind() + " " + set.changes().size());
    }

    private static void perhaps(Store store, Function<Store, ChangeSet> step, Consumer<String> returned) {
        try {
            said(step.apply(store), returned);
        } catch (UserException nothing) {
            // Nothing to take, or a later one in the way: nothing was done.
        }
    }

    private static Act act(Store store, Random random) {
        if (random.nextInt(10) == 0) {
            var source = new Source("k-" + random.nextLong(), "来源", "", SourceKind.MANUAL, "", "", "", "", "", null, null);
            return new Act("add-source", "来源", "", List.of(new SourceChange(null, source)));
        }
        var held = store.figuresOf("report").stream().collect(Collectors.toMap(Figure::key, Function.identity()));
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
