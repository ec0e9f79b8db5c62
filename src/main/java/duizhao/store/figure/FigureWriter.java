package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.store.db.BatchInsert;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes any number of figures into an empty store whose catalogue is written: at once where they come about in the order
/// in which they are to lie, else by way of [Arrivals].
///
/// [#finish] must be called after the last one.
final class FigureWriter implements AutoCloseable {

    /// Within so many, figures may come in any order at no price: a table of one district, say.
    private static final int WINDOW = 20_000;

    private final Connection connection;
    private final Numbers numbers;
    private final Words words;
    private final Consumer<Figure> written;
    private final BatchInsert rows;
    private final List<Row> window = new ArrayList<>();
    private final Set<Period> periods = new TreeSet<>();
    private @Nullable Row last;
    private int seq;
    private @Nullable Arrivals arrivals;

    /// @param written is told each figure when it is where it is to lie, as long as [#isOrdered]
    FigureWriter(Connection connection, Numbers numbers, Words words, Consumer<Figure> written) throws SQLException {
        this.connection = connection;
        this.numbers = numbers;
        this.words = words;
        this.written = written;
        this.rows = new BatchInsert(connection, "figure", FigureRow.COLUMNS);
    }

    void add(Figure figure) throws SQLException {
        numbers.addUnit(figure.quantity().unit());
        periods.add(figure.period());
        window.add(new Row(FigureKey.of(figure, numbers, words), figure));
        if (window.size() == WINDOW) {
            write();
        }
    }

    /// The periods of what was added.
    Set<Period> periods() {
        return periods;
    }

    /// Whether the figures came in an order in which each could be put to the end.
    boolean isOrdered() {
        return arrivals == null;
    }

    void finish() throws SQLException {
        write();
        rows.finish();
        if (arrivals != null) {
            arrivals.settle();
        }
    }

    private void write() throws SQLException {
        window.sort(Row.ORDER);
        if (arrivals == null && last != null && !window.isEmpty() && Row.ORDER.compare(window.getFirst(), last) < 0) {
            rows.finish();
            arrivals = new Arrivals(connection);
        }
        for (var row : window) {
            if (arrivals != null) {
                arrivals.add(FigureRow.of(row.figure(), row.key(), 0, numbers, words));
            } else {
                seq = last != null && row.key().equals(last.key()) ? seq + 1 : 0;
                last = row;
                rows.add(FigureRow.of(row.figure(), row.key(), seq, numbers, words));
                written.accept(row.figure());
            }
        }
        window.clear();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        if (arrivals != null) {
            arrivals.close();
        }
    }

    /// A figure and where it is to lie. Several prints in one document follow each other as they do there.
    private record Row(FigureKey key, Figure figure) {

        static final Comparator<Row> ORDER = Comparator.comparing(Row::key)
                .thenComparingInt(row -> row.figure().place().start())
                .thenComparing(row -> row.figure().key());
    }
}
