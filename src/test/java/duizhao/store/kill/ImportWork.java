package duizhao.store.kill;

import duizhao.app.session.Imports;
import duizhao.domain.change.Act;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.exchange.plan.Answer;
import duizhao.exchange.plan.ImportPlan;
import duizhao.platform.Progress;
import duizhao.store.Records;
import duizhao.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A person who imports: tables of some hundred rows, which add and correct figures, and another store; each is one act.
/// Now and then one is taken back.
public final class ImportWork implements KillWork {

    private static final int MOST_ROWS = 600;
    private static final int FROM = 2031;
    private static final int OTHERS = 300;

    @Override
    public void prepare(Path file) {
        open(file).close();
        Store.open(other(file), () -> Records.of(Stream.concat(Records.full().figures().stream(),
                IntStream.range(0, OTHERS).mapToObj(i -> Records.figure("o-" + i, Period.year(FROM + i), Role.PLAN)))
                .toArray(Figure[]::new)), Progress.SILENT).close();
    }

    @Override
    public void run(Path file, Random random, Told told) {
        var store = open(file);
        while (true) {
            Optional<Act> act = random.nextInt(5) == 0 ? Optional.empty() : act(store, file, random);
            if (act.isPresent()) {
                ActsReturned.tell(told, () -> store.acts().apply(act.get(), "甲"));
            } else {
                ActsReturned.tell(told, () -> store.acts().undo("甲"));
            }
        }
    }

    @Override
    public void check(Store store, List<String> returned) {
        ActsReturned.check(store, returned);
    }

    /// Empty where there is nothing left to bring.
    private static Optional<Act> act(Store store, Path file, Random random) {
        var imports = new Imports(store);
        ImportPlan plan;
        if (random.nextInt(4) == 0) {
            plan = imports.record(other(file), Progress.SILENT);
        } else {
            var table = imports.table(table(file, random));
            plan = table.plan(List.of(table.guess("")), Progress.SILENT);
        }
        return plan.act(_ -> Answer.CORRECT, "");
    }

    private static Path table(Path file, Random random) {
        var text = new StringBuilder("行政区,指标,年份,计划或完成,数值,单位,来源\n");
        int first = FROM + random.nextInt(MOST_ROWS);
        for (int i = 0; i <= random.nextInt(MOST_ROWS); i++) {
            text.append(i % 2 == 0 ? "东区" : "西区").append(",产出,").append(first + i / 2).append(",完成,")
                    .append(random.nextInt(1000)).append(".5,亿元,年鉴\n");
        }
        try {
            return Files.writeString(file.resolveSibling("表.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path other(Path file) {
        return file.resolveSibling("other.duizhao");
    }

    private static Store open(Path file) {
        return Store.open(file, Records::full, Progress.SILENT);
    }
}
