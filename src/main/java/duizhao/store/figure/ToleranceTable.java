package duizhao.store.figure;

import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.quantity.Unit;
import duizhao.store.db.Statements;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// The tolerances of single plans.
final class ToleranceTable implements Table<PlanTolerances> {

    static final String SELECT = "SELECT t.plan, t.tau, t.delta, t.unit, t.reason FROM plan_tolerance t ";
    private static final String ADD =
            "INSERT INTO plan_tolerance (plan, tau, delta, unit, reason) VALUES (?, ?, ?, ?, ?)";
    private static final String REMOVE = "DELETE FROM plan_tolerance WHERE plan = ?";

    private final Current current;

    ToleranceTable(Current current) {
        this.current = current;
    }

    static PlanTolerances read(ResultSet row) throws SQLException {
        return new PlanTolerances(row.getString(1), new BigDecimal(row.getString(2)),
                new BigDecimal(row.getString(3)), Unit.of(row.getString(4)), row.getString(5));
    }

    @Override
    public Optional<PlanTolerances> held(PlanTolerances tolerances) throws SQLException {
        return Statements.first(current.connection(), SELECT + "WHERE t.plan = ?", ToleranceTable::read,
                tolerances.plan());
    }

    @Override
    public void add(PlanTolerances tolerances) throws SQLException {
        current.requireFigure(tolerances.plan());
        Statements.update(current.connection(), ADD, tolerances.plan(), tolerances.tau().toString(),
                tolerances.delta().toString(), tolerances.unit().printed(), tolerances.reason());
    }

    @Override
    public void replace(PlanTolerances before, PlanTolerances after) throws SQLException {
        remove(before);
        add(after);
    }

    @Override
    public void remove(PlanTolerances tolerances) throws SQLException {
        Statements.update(current.connection(), REMOVE, tolerances.plan());
    }
}
