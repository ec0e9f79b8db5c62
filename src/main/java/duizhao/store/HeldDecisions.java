package duizhao.store;

import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Explanation;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.decision.Outlook;
import duizhao.domain.source.Pairing;
import duizhao.domain.whole.Decided;
import duizhao.store.db.Statements;
import duizhao.store.figure.DecompositionTable;
import duizhao.store.figure.ExplanationTable;
import duizhao.store.figure.FollowUpTable;
import duizhao.store.figure.OutlookTable;
import duizhao.store.figure.WholeReader;
import java.util.List;

/// What people decided about the figures of a store.
public final class HeldDecisions {

    private final StoreData data;

    HeldDecisions(StoreData data) {
        this.data = data;
    }

    /// Everything that people decided.
    public Decided all() {
        return data.read((connection, known) -> new WholeReader(connection, known).decided());
    }

    /// All that a person paired, in its order.
    public List<Pairing> pairings() {
        return data.read((connection, known) -> new WholeReader(connection, known).pairings());
    }

    /// What people said of findings, whether it still holds or not.
    public List<Explanation> explanations() {
        return data.read(connection -> new ExplanationTable(connection).list());
    }

    /// What people expect of five-year targets.
    public List<Outlook> outlooks() {
        return data.read(connection -> new OutlookTable(connection).list());
    }

    /// How people divide five-year targets among the years that remain.
    public List<Decomposition> decompositions() {
        return data.read(connection -> new DecompositionTable(connection).list());
    }

    /// The cells that people marked for follow-up, the oldest mark first.
    public List<FollowUp> followUps() {
        return data.read((connection, known) ->
                Statements.list(connection, FollowUpTable.all(), row -> FollowUpTable.read(row, known)));
    }
}
