package duizhao.store;

import duizhao.store.db.Statements;
import duizhao.store.figure.State;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// How many figures a store holds, kept at hand through the acts of this program: counting ten million takes a good part
/// of a second.
///
/// Any thread may call.
final class FigureTotal {

    private volatile @Nullable Counted counted;

    /// How many there are in the state that `connection` sees. Counted where they are others than when this was asked
    /// last, other than by acts of this program.
    long read(Connection connection) throws SQLException {
        String state = State.read(connection);
        var known = counted;
        if (known == null || !known.state().equals(state)) {
            known = new Counted(state, Statements.list(connection, "SELECT count(*) FROM figure",
                    row -> row.getLong(1)).getFirst());
            counted = known;
        }
        return known.figures();
    }

    /// An act of this program led from one state to another.
    ///
    /// @param added how many figures more there are than before; below zero where there are fewer
    void follow(String before, String after, long added) {
        var known = counted;
        if (known != null && known.state().equals(before)) {
            counted = new Counted(after, known.figures() + added);
        }
    }

    /// How many figures there were in a state of the data.
    private record Counted(String state, long figures) {
    }
}
