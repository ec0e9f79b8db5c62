package duizhao.store.figure;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Wording;
import java.sql.Connection;
import java.sql.SQLException;

/// The words with a fixed list, and the numbers that a store keeps them under.
record Words(Codes<Measure> measures, Codes<Role> roles, Codes<Firmness> firmness, Codes<Wording> wordings) {

    static Words load(Connection connection) throws SQLException {
        return new Words(
                Codes.load(connection, "measure", Measure.class, Measure::key),
                Codes.load(connection, "role", Role.class, Role::key),
                Codes.load(connection, "firmness", Firmness.class, Firmness::key),
                Codes.load(connection, "wording", Wording.class, Wording::name));
    }
}
