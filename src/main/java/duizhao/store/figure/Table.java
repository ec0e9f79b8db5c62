package duizhao.store.figure;

import java.sql.SQLException;
import java.util.Optional;

/// One kind of thing that a person can change, one at a time.
interface Table<T> {

    /// What the store holds in the place of `thing`: itself, another form of it, or nothing.
    Optional<T> held(T thing) throws SQLException;

    void add(T thing) throws SQLException;

    /// @param before is held
    void replace(T before, T after) throws SQLException;

    /// @param thing is held
    /// @throws StillNeeded where others refer to it
    void remove(T thing) throws SQLException;

    /// Others refer to what is to be removed.
    final class StillNeeded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
