import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.source.Place;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// What a person waits for who pastes ten thousand cells, corrects all of them by another paste, and takes both back; and
/// who looks at forty districts with all their lines.
///
/// Run by `mvn -Ppaste-benchmark package -DskipTests`, or by hand as `java -cp IMAGE/app/*:IMAGE/modules/*:IMAGE/lib/*
/// PasteBenchmark.java CELLS ROUNDS`.
final class PasteBenchmark {

    private static final int DISTRICTS = 40;

    public static void main(String[] args) throws Exception {
        int cells = Integer.parseInt(args[0]);
        for (int round = 0; round < Integer.parseInt(args[1]); round++) {
            run(cells, round);
        }
    }

    private static void run(int cells, int round) throws Exception {
        Path folder = Files.createTempDirectory("paste-benchmark");
        try (var store = Store.open(folder.resolve("a.duizhao"), DataPackage::bundled, Progress.SILENT)) {
            List<District> districts = IntStream.range(0, DISTRICTS).mapToObj(i -> new District("9901" + (10 + i),
                    "区" + i, "区" + i, "District " + i, null, null, null)).toList();
            time(round, "40 districts added", () -> store.acts().apply(new Act("add-district", "区", "",
                    districts.stream().map(d -> (Change) new DistrictChange(null, d)).toList()), "甲"));
            List<Figure> pasted = figures(store, districts, cells, "5.1%");
            time(round, cells + " cells pasted", () -> store.acts().apply(act(pasted, null), "甲", Progress.SILENT));
            List<Figure> corrected = figures(store, districts, cells, "6.2%左右");
            time(round, cells + " cells corrected",
                    () -> store.acts().apply(act(corrected, pasted), "甲", Progress.SILENT));
            time(round, "taken back", () -> store.acts().undo("甲"));
            time(round, "done again", () -> store.acts().redo("甲"));
            var codes = districts.stream().map(District::code).toList();
            int year = pasted.getLast().period().last();
            time(round, "40 districts of one year read", () -> {
                var data = store.figures().select(new Selection(codes, Period.year(year), Set.of(), false));
                return data.figures().size() + " figures";
            });
        }
    }

    private static List<Figure> figures(Store store, List<District> districts, int cells, String words) {
        var quantity = ((Reading.Understood) Notation.read(words)).quantity();
        var source = store.catalogue().sources().getFirst().key();
        List<Indicator> indicators = store.catalogue().indicators();
        return IntStream.range(0, cells).mapToObj(i -> {
            int rest = i / 2 / DISTRICTS;
            return new Figure("p-" + i, districts.get(i / 2 % DISTRICTS).code(),
                    new Series(indicators.get(rest % indicators.size()).key(), Measure.GROWTH, "", ""),
                    Period.year(2020 + rest / indicators.size()), i % 2 == 0 ? Role.PLAN : Role.OUTCOME, quantity, source,
                    Place.UNKNOWN, "");
        }).toList();
    }

    private static Act act(List<Figure> after, List<Figure> before) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < after.size(); i++) {
            changes.add(new FigureChange(before == null ? null : before.get(i), after.get(i)));
        }
        return new Act("enter-block", "一片", "", changes);
    }

    private static void time(int round, String what, Callable<?> step) throws Exception {
        long begin = System.nanoTime();
        Object result = step.call();
        System.out.printf("round %d: %-28s %.2f s %s%n", round, what, (System.nanoTime() - begin) / 1e9,
                result instanceof String words ? words : "");
    }
}
