import duizhao.app.session.Comparisons;
import duizhao.app.session.Console;
import duizhao.app.session.Checks;
import duizhao.app.session.Exports;
import duizhao.app.session.Wanted;
import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Series;
import duizhao.domain.overview.Overview;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.store.backup.StoreCopy;
import duizhao.store.db.Connections;
import duizhao.store.db.Journal;
import duizhao.store.db.Statements;
import duizhao.tabular.Counts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// One kind of work on one generated store, in a process of its own: `ScaleCase CASE STORE FOLDER SQLITE3`. It prints a line
/// `case;name;p50;p95;reference;p50 of it;rounds` for each thing it measured, and one with its memory.
///
/// Every reference does the least that brings the same to a program: the bare statement with every column fetched, the
/// bare transaction, or the shell of SQLite.
final class ScaleCase {

    private final String kind;
    private final Store store;
    private final Connection bare;
    private final Path folder;
    private final String shell;
    private final Random random = new Random(7);
    private final Comparisons comparisons;
    private final List<String> codes;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Period> years;
    private final Meter meter = new Meter();

    private ScaleCase(String kind, Store store, Connection bare, Path folder, String shell) throws Exception {
        this.kind = kind;
        this.store = store;
        this.bare = bare;
        this.folder = folder;
        this.shell = shell;
        this.comparisons = new Comparisons(store, Clock.systemDefaultZone());
        this.codes = Statements.list(bare, "SELECT id, code FROM district d WHERE EXISTS (SELECT 1 FROM figure f WHERE"
                + " f.district = d.id)", row -> {
            numbers.add(row.getInt(1));
            return row.getString(2);
        });
        this.years = store.figures().periods().stream().filter(Period::isYear).skip(1).toList();
    }

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        try (var store = open(file); var bare = Connections.reader(file, Connections.PATIENCE)) {
            new ScaleCase(args[0], store, bare, Path.of(args[2]), args[3]).run(file);
        }
        System.out.println("memory;" + Meter.peakHeap() + ";" + Meter.peakMemory());
    }

    private static Store open(Path file) {
        return Store.open(file, () -> {
            throw new IllegalStateException("no store " + file);
        }, Progress.SILENT);
    }

    private void run(Path file) throws Exception {
        switch (kind) {
            case "open" -> opening(file);
            case "selections" -> selections();
            case "series" -> series();
            case "ranking" -> ranking();
            case "search" -> search();
            case "edit" -> edit(file);
            case "findings" -> findings();
            case "integrity" -> integrity();
            case "export" -> export(file);
            case "backup" -> backup(file);
            case "pivot" -> pivot();
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private void opening(Path file) throws Exception {
        for (int i = 0; i < 12; i++) {
            var opened = meter.time(i >= 2, "open, with its lists", () -> open(file));
            var answer = new Comparisons(opened, Clock.systemDefaultZone());
            meter.time(i >= 2, "first answer after it", () -> answer.defaultYear(answer.defaultDistricts()));
            opened.close();
            meter.time(i >= 2, "bare", () -> {
                try (var connection = Connections.reader(file, Connections.PATIENCE)) {
                    return Statements.list(connection, "SELECT * FROM source", row -> {
                        for (int c = 1; c <= 12; c++) {
                            row.getString(c);
                        }
                        return row.getInt(1);
                    }).size();
                }
            });
        }
        tell("open, with its lists", "bare", "connect and read the sources");
        tell("first answer after it", "", "");
    }

    /// From the choice to the judged rows, which the places 总览 and 对比 show as they are.
    private void selections() throws Exception {
        for (int districts : new int[] {3, 12, 40}) {
            if (districts > codes.size()) {
                continue;
            }
            String name = "对比 of " + districts + " districts";
            for (int i = 0; i < 250; i++) {
                List<Integer> some = some(districts);
                Period year = years.get(random.nextInt(years.size()));
                List<String> chosen = some.stream().map(codes::get).toList();
                meter.time(i >= 50, name, () -> comparisons.compare(new Selection(chosen, year, Set.of(), false)).rows().size());
                meter.time(i >= 50, name + " bare", () -> bareYear(some, year));
                if (districts == 3) {
                    meter.time(i >= 50, "总览 of 3 districts", () -> Overview.of(List.of(comparisons.compare(
                            new Selection(chosen, year, Set.of(), false)))).lines().size());
                }
            }
            tell(name, name + " bare", "bare statement");
            if (districts == 3) {
                tell("总览 of 3 districts", name + " bare", "bare statement");
            }
        }
    }

    private int bareYear(List<Integer> some, Period year) throws Exception {
        return figures("district IN (" + numbersOf(some) + ") AND period IN (" + number(year.last() - 1) + ", "
                + number(year.last()) + ")");
    }

    private void series() throws Exception {
        List<Series.Row> offered = comparisons.series();
        List<String> keys = store.catalogue().indicators().stream().map(i -> i.key()).toList();
        int districts = Math.min(3, codes.size());
        for (int i = 0; i < 250; i++) {
            List<Integer> some = some(districts);
            List<String> chosen = some.stream().map(codes::get).toList();
            Series.Row wanted = offered.get(random.nextInt(offered.size()));
            meter.time(i >= 50, "历年 of 3 districts", () -> comparisons.histories(chosen, List.of(wanted)).getFirst().cells().size());
            meter.time(i >= 50, "bare", () -> figures("district IN (" + numbersOf(some) + ") AND period IN (SELECT id FROM period)"
                    + " AND indicator = " + (keys.indexOf(wanted.indicator()) + 1)));
        }
        tell("历年 of 3 districts", "bare", "bare statement");
    }

    private void ranking() throws Exception {
        List<Series.Row> offered = comparisons.series();
        for (int i = 0; i < 4; i++) {
            Series.Row wanted = offered.get(i);
            meter.time(i >= 1, "区与区, all districts and years", () ->
                    comparisons.histories(codes, List.of(wanted)).getFirst().cells().size());
            meter.time(i >= 1, "bare", () -> figures("indicator = (SELECT id FROM indicator WHERE key = '" + wanted.indicator()
                    + "')"));
        }
        tell("区与区, all districts and years", "bare", "bare statement");
    }

    /// What a person types into the list of districts, against the same in SQLite.
    private void search() throws Exception {
        List<District> all = store.catalogue().districts();
        for (int i = 0; i < 500; i++) {
            String wanted = all.get(random.nextInt(all.size())).shortName().substring(i % 2);
            meter.time(i >= 100, "search for a district", () -> all.stream().filter(district ->
                    district.name().contains(wanted) || district.code().startsWith(wanted)
                            || district.english().toLowerCase(Locale.ROOT).contains(wanted)).count());
            meter.time(i >= 100, "bare", () -> Statements.list(bare, "SELECT code FROM district WHERE name LIKE ? OR code LIKE ?",
                    row -> row.getString(1), "%" + wanted + "%", wanted + "%").size());
        }
        tell("search for a district", "bare", "LIKE in SQLite");
    }

    private void edit(Path file) throws Exception {
        Path other = folder.resolve("bare-edit.db");
        Files.deleteIfExists(other);
        Files.createFile(other);
        Figure first = store.figures().select(new Selection(codes.subList(0, 1), years.getLast(), Set.of(), false))
                .figures().getFirst();
        String filler = "x".repeat(320);
        try (var connection = Connections.writer(other, Connections.PATIENCE, Journal.LOG)) {
            Statements.execute(connection, "CREATE TABLE thing (key TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;"
                    + "CREATE TABLE log (id INTEGER PRIMARY KEY, before TEXT, after TEXT) STRICT;"
                    + "INSERT INTO thing VALUES ('a', '');");
            Figure now = first;
            for (int i = 0; i < 13_000; i++) {
                Figure before = now;
                Figure after = noted(now, "第" + i + "次");
                boolean counted = i >= 12_000; // until then Java compiles
                String text = filler + i;
                meter.time(counted, "bare", () -> transaction(connection, text));
                meter.time(counted, "an edit, on disk", () -> store.acts().apply(new Act("edit-figure", "x", "",
                        List.of(new FigureChange(before, after))), "甲"));
                meter.time(counted, "bare", () -> transaction(connection, filler));
                meter.time(counted, "undo", () -> store.acts().undo("甲"));
                meter.time(counted, "count of the figures after it", store.figures()::count);
            }
        }
        Files.delete(other);
        tell("an edit, on disk", "bare", "bare transaction");
        tell("undo", "bare", "bare transaction");
        tell("count of the figures after it", "", "");
    }

    private void findings() throws Exception {
        for (int i = 0; i < 12; i++) {
            int one = some(1).getFirst();
            District district = store.catalogue().district(codes.get(one));
            meter.time(i >= 4, "findings of a district", () -> new Checks(store, Clock.systemDefaultZone()).check(List.of(district)).size());
            meter.time(i >= 4, "bare", () -> figures("district = " + numbers.get(one)));
        }
        tell("findings of a district", "bare", "bare statement");
    }

    private void integrity() throws Exception {
        meter.time(true, "integrity check", () -> {
            if (!store.faults().isEmpty()) {
                throw new IllegalStateException("the store is damaged");
            }
            return null;
        });
        meter.time(true, "bare", () -> Statements.list(bare, "PRAGMA integrity_check", row -> row.getString(1)));
        tell("integrity check", "bare", "PRAGMA integrity_check");
    }

    private void export(Path file) throws Exception {
        Path out = folder.resolve("package");
        meter.time(true, "export as a data package", () -> new Exports(store, new Messages(Messages.ENGLISH),
                Clock.systemDefaultZone()).write(out, Wanted.ALL, true, Progress.SILENT));
        if (shell.isEmpty()) {
            tell("export as a data package", "", "");
            return;
        }
        Path csv = folder.resolve("shell.csv");
        meter.time(true, "shell", () -> Shell.run(shell, file, csv, "SELECT * FROM figure"));
        System.out.println("size;" + (Files.size(out.resolve("figures.csv")) >> 20) + ";" + (Files.size(csv) >> 20));
        Files.delete(csv);
        tell("export as a data package", "shell", "the shell's CSV of the table");
    }

    private void backup(Path file) throws Exception {
        Path copy = folder.resolve("copy.duizhao");
        meter.time(true, "backup, checked", () -> {
            StoreCopy.write(file, copy, true, Progress.SILENT);
            return null;
        });
        Files.delete(copy);
        try (var copier = Connections.copier(file, Connections.PATIENCE)) {
            meter.time(true, "bare", () -> Statements.update(copier, "VACUUM INTO ?", copy.toString()));
        }
        Files.delete(copy);
        tell("backup, checked", "bare", "VACUUM INTO");
    }

    /// A million figures at most, counted by district and year by Tablesaw, against SQLite grouping the same.
    private void pivot() throws Exception {
        int districts = Math.min(codes.size(), 280);
        List<String> chosen = codes.subList(0, districts);
        for (int i = 0; i < 3; i++) {
            var counts = new Counts(List.of("district", "year"));
            long[] figures = {0};
            for (String code : chosen) {
                for (Figure figure : store.figures().select(List.of(code), store.catalogue().indicators().stream()
                        .map(n -> n.key()).collect(Collectors.toSet())).figures()) {
                    counts.add(List.of(figure.district(), Integer.toString(figure.period().last())), 1);
                    figures[0]++;
                }
            }
            String name = "pivot of " + figures[0] + " figures";
            meter.time(i >= 1, "pivot", () -> counts.by(List.of("district", "year")).size());
            meter.time(i >= 1, "bare", () -> Statements.list(bare, "SELECT district, period, count(*) FROM figure WHERE district <= "
                    + numbers.get(districts - 1) + " GROUP BY district, period / 1000000", row -> row.getLong(3)).size());
            if (i == 2) {
                tell("pivot", "bare", "GROUP BY in SQLite of " + figures[0] + " figures");
            }
        }
    }

    private List<Integer> some(int districts) {
        return random.ints(0, codes.size()).distinct().limit(districts).boxed().toList();
    }

    private String numbersOf(List<Integer> some) {
        return some.stream().map(at -> Integer.toString(numbers.get(at))).collect(Collectors.joining(", "));
    }

    private static long number(int year) {
        return year * 1_000_000L + year * 100L;
    }

    private int figures(String where) throws Exception {
        int[] columns = {0};
        try (var statement = bare.createStatement(); var rows = statement.executeQuery("SELECT * FROM figure WHERE " + where
                + " ORDER BY district, period, indicator, measure, slice, role, source, definition, seq")) {
            int count = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int c = 1; c <= count; c++) {
                    rows.getString(c);
                }
                columns[0]++;
            }
        }
        return columns[0];
    }

    /// @param text another than that which is there: SQLite writes nothing where the same is written again
    private static Object transaction(Connection connection, String text) throws Exception {
        Statements.update(connection, "BEGIN IMMEDIATE");
        Statements.update(connection, "UPDATE thing SET value = ? WHERE key = 'a'", text);
        Statements.update(connection, "INSERT INTO log (before, after) VALUES (?, ?)", text, text);
        Statements.update(connection, "COMMIT");
        return null;
    }

    private static Figure noted(Figure figure, String note) {
        return new Figure(figure.key(), figure.district(), figure.series(), figure.period(), figure.role(), figure.quantity(),
                figure.source(), figure.place(), note);
    }

    /// @param reference its name among what was timed; blank for none
    private void tell(String name, String reference, String what) {
        System.out.printf(Locale.ROOT, "case;%s;%.3f;%.3f;%s;%.3f;%d%n", name, meter.quantile(name, 0.5),
                meter.quantile(name, 0.95), what, reference.isEmpty() ? 0 : meter.quantile(reference, 0.5), meter.count(name));
    }
}
