package duizhao.store.figure;

import duizhao.domain.source.SetAside;
import duizhao.store.db.Statements;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Numbers set aside, one by one. One is known by its place and token; where its place is not known, by all of it.
final class SetAsideTable implements Table<SetAside> {

    private static final String ADD = "INSERT INTO set_aside (" + String.join(", ", SetAsideRow.COLUMNS) + ") VALUES ("
            + Statements.marks(SetAsideRow.COLUMNS.size()) + ")";
    private static final String SAME_SPAN = " FROM set_aside WHERE source = ? AND first = ? AND past = ? ";
    private static final String HELD =
            "SELECT " + String.join(", ", SetAsideRow.COLUMNS) + SAME_SPAN + "ORDER BY seq";
    private static final String FREE = "SELECT ifnull(max(seq) + 1, 0)" + SAME_SPAN;
    private static final String REMOVE = "DELETE" + SAME_SPAN + "AND seq = ?";

    private final Current current;

    SetAsideTable(Current current) {
        this.current = current;
    }

    @Override
    public Optional<SetAside> held(SetAside number) throws SQLException {
        var held = ofSpan(number).stream().map(Held::number).toList();
        return held.contains(number) ? Optional.of(number)
                : held.stream().filter(other -> isSame(other, number)).findFirst();
    }

    @Override
    public void add(SetAside number) throws SQLException {
        int seq = Statements.first(current.connection(), FREE, row -> row.getInt(1), span(number)).orElseThrow();
        Statements.update(current.connection(), ADD, SetAsideRow.of(number, seq, current.numbers()));
    }

    @Override
    public void replace(SetAside before, SetAside after) throws SQLException {
        remove(before);
        add(after);
    }

    @Override
    public void remove(SetAside number) throws SQLException {
        int seq = ofSpan(number).stream().filter(held -> held.number().equals(number)).findFirst().orElseThrow().seq();
        var span = span(number);
        Statements.update(current.connection(), REMOVE, span[0], span[1], span[2], seq);
    }

    private List<Held> ofSpan(SetAside number) throws SQLException {
        return Statements.list(current.connection(), HELD,
                row -> new Held(row.getInt("seq"), SetAsideRow.read(row, number.source())), span(number));
    }

    private Object[] span(SetAside number) throws SQLException {
        return new Object[] {current.numbers().source(number.source()), number.place().start(), number.place().end()};
    }

    private static boolean isSame(SetAside a, SetAside b) {
        return a.place().isKnown() && a.place().equals(b.place()) && a.token().equals(b.token());
    }

    private record Held(int seq, SetAside number) {
    }
}
