package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import duizhao.store.db.Statements;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Figures, filed, corrected and removed one by one. A figure is known by its key.
final class FigureTable implements Table<Figure> {

    private static final String ADD = "INSERT INTO figure (" + String.join(", ", FigureRow.COLUMNS) + ") VALUES ("
            + Statements.marks(FigureRow.COLUMNS.size()) + ")";
    private static final String REMOVE = "DELETE FROM figure WHERE key = ?";
    private static final String NEEDED = """
            SELECT 1 FROM pairing WHERE plan = ?1 OR outcome = ?1
            UNION ALL SELECT 1 FROM chosen WHERE plan = ?1 OR outcome = ?1
            UNION ALL SELECT 1 FROM plan_tolerance WHERE plan = ?1""";
    /// `+?` and not `?`: where it has statistics of single values, SQLite compiles a statement anew for each value that is
    /// bound, to see whether another index would be better, which takes fifty times as long as the search itself.
    private static final String SAME_THING = """
            district = +? AND period = +? AND indicator = +? AND measure = +? AND slice = +? AND role = +?
            AND source = +? AND definition = +?""";
    private static final String OTHER_PRINTS =
            "SELECT seq, first, key FROM figure WHERE " + SAME_THING + " AND key <> ? ORDER BY seq";
    /// Twice, for in between two would have the same number.
    private static final String MAKE_ROOM = "UPDATE figure SET seq = -1 - seq WHERE " + SAME_THING + " AND seq >= ?";
    private static final String MAKE_ROOM_END = "UPDATE figure SET seq = -seq WHERE " + SAME_THING + " AND seq < 0";

    /// Stands for the number among prints of the same thing that a figure has already.
    private static final int ITS_OWN = -1;

    private final Current current;

    FigureTable(Current current) {
        this.current = current;
    }

    static String needed() {
        return NEEDED;
    }

    @Override
    public Optional<Figure> held(Figure figure) throws SQLException {
        return new FigureReader(current.connection(), current.dimensions()).list(FigureReader.byKey(), figure.key())
                .stream().findFirst();
    }

    @Override
    public void add(Figure figure) throws SQLException {
        Statements.update(current.connection(), ADD, row(figure));
    }

    /// Keeps the pairings and decisions that name the figure. Writes only what differs: SQLite rewrites the row's place in
    /// the table, and in each index, whose columns are written, though the same stands there again.
    @Override
    public void replace(Figure before, Figure after) throws SQLException {
        var words = current.dimensions().words();
        boolean sameUnit = before.quantity().unit().equals(after.quantity().unit());
        if (!sameUnit || !before.period().equals(after.period())) {
            current.admit(after.quantity().unit(), after.period());
        }
        var numbers = current.numbers();
        var from = FigureKey.of(before, numbers, words);
        var to = FigureKey.of(after, numbers, words);
        boolean stays = from.equals(to) && before.place().start() == after.place().start();
        Object[] was = FigureRow.of(before, from, ITS_OWN, numbers, words);
        Object[] now = FigureRow.of(after, to, stays ? ITS_OWN : room(after, to), numbers, words);
        var columns = IntStream.range(0, now.length).filter(i -> !Objects.equals(now[i], was[i])).toArray();
        if (columns.length > 0) {
            String set = IntStream.of(columns).mapToObj(i -> FigureRow.COLUMNS.get(i) + " = ?")
                    .collect(Collectors.joining(", "));
            Object[] values = IntStream.of(columns).mapToObj(i -> now[i]).toArray();
            Statements.update(current.connection(), "UPDATE figure SET " + set + " WHERE key = ?",
                    with(values, after.key()));
        }
    }

    @Override
    public void remove(Figure figure) throws SQLException {
        if (Statements.first(current.connection(), NEEDED, row -> true, figure.key()).isPresent()) {
            throw new StillNeeded();
        }
        Statements.update(current.connection(), REMOVE, figure.key());
    }

    static String otherPrints() {
        return OTHER_PRINTS;
    }

    private Object[] row(Figure figure) throws SQLException {
        current.admit(figure.quantity().unit(), figure.period());
        var words = current.dimensions().words();
        var key = FigureKey.of(figure, current.numbers(), words);
        return FigureRow.of(figure, key, room(figure, key), current.numbers(), words);
    }

    /// The number of `figure` among the prints of the same thing in the same document, which follow each other as they
    /// do there: as if the store had been filled with it.
    private int room(Figure figure, FigureKey key) throws SQLException {
        Object[] thing = {key.district(), key.period(), key.indicator(), key.measure(), key.slice(), key.role(),
                key.source(), key.definition()};
        var others = Statements.list(current.connection(), OTHER_PRINTS,
                row -> new Print(row.getInt(1), row.getInt(2), row.getString(3)), with(thing, figure.key()));
        int seq = others.stream().filter(print -> print.isBefore(figure)).mapToInt(print -> print.seq() + 1).max()
                .orElse(0);
        if (others.stream().anyMatch(print -> print.seq() == seq)) {
            Statements.update(current.connection(), MAKE_ROOM, with(thing, seq));
            Statements.update(current.connection(), MAKE_ROOM_END, thing);
        }
        return seq;
    }

    private static Object[] with(Object[] arguments, Object last) {
        return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray();
    }

    private record Print(int seq, int first, String key) {
        boolean isBefore(Figure figure) {
            int start = figure.place().start();
            return first != start ? first < start : key.compareTo(figure.key()) < 0;
        }
    }
}
