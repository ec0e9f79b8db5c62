package duizhao.store.journal;

import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Explanation;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Unit;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.verdict.VerdictKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;

/// What people decided, and the comparisons they kept, in the log.
final class DecisionJson {

    private static final String STATE = "state.";
    private static final String SHARE = "share.";

    private DecisionJson() {
    }

    static Members write(Pairing pairing) {
        return new Members().put("key", pairing.key()).put("plan", pairing.plan()).put("outcome", pairing.outcome())
                .put("kind", pairing.kind().key()).put("note", pairing.note());
    }

    static Pairing readPairing(Members members) {
        return new Pairing(members.text("key"), members.text("plan"), members.text("outcome"),
                FigureJson.constant(PairingKind.class, members.text("kind")), members.text("note"));
    }

    static Members write(Chosen chosen) {
        return write(chosen.row()).put("plan", chosen.plan()).put("outcome", chosen.outcome())
                .put("reason", chosen.reason());
    }

    static Chosen readChosen(Members members) {
        return new Chosen(readRow(members), members.textOrNull("plan"), members.textOrNull("outcome"),
                members.text("reason"));
    }

    static Members write(HandVerdict verdict) {
        return write(verdict.row()).put("kind", verdict.kind().name()).put("by", verdict.by())
                .put("date", verdict.date()).put("reason", verdict.reason());
    }

    static HandVerdict readVerdict(Members members) {
        return new HandVerdict(readRow(members), VerdictKind.valueOf(members.text("kind")), members.text("by"),
                LocalDate.parse(members.text("date")), members.text("reason"));
    }

    static Members write(PlanTolerances tolerances) {
        return new Members().put("plan", tolerances.plan()).put("tau", tolerances.tau())
                .put("delta", tolerances.delta()).put("unit", tolerances.unit().printed())
                .put("reason", tolerances.reason());
    }

    static PlanTolerances readTolerances(Members members) {
        return new PlanTolerances(members.text("plan"), new BigDecimal(members.text("tau")),
                new BigDecimal(members.text("delta")), Unit.of(members.text("unit")), members.text("reason"));
    }

    static Members write(NamedComparison comparison) {
        var members = new Members().put("key", comparison.key()).put("name", comparison.name())
                .put("order", comparison.order());
        comparison.state().forEach((name, value) -> members.put(STATE + name, value));
        return members;
    }

    static NamedComparison readComparison(Members members) {
        return new NamedComparison(members.text("key"), members.text("name"), members.number("order"),
                members.under(STATE));
    }

    static Members write(Explanation explanation) {
        return new Members().put("finding", explanation.finding()).put("substance", explanation.substance())
                .put("by", explanation.by()).put("date", explanation.date()).put("reason", explanation.reason());
    }

    static Explanation readExplanation(Members members) {
        return new Explanation(members.text("finding"), members.text("substance"), members.text("by"),
                LocalDate.parse(members.text("date")), members.text("reason"));
    }

    static Members write(Outlook outlook) {
        return new Members().put("target", outlook.target()).put("words", outlook.words()).put("by", outlook.by())
                .put("date", outlook.date());
    }

    static Outlook readOutlook(Members members) {
        return new Outlook(members.text("target"), members.text("words"), members.text("by"),
                LocalDate.parse(members.text("date")));
    }

    static Members write(FollowUp mark) {
        return write(mark.row()).put("role", mark.role().key()).put("remark", mark.remark()).put("by", mark.by())
                .put("date", mark.date());
    }

    static FollowUp readFollowUp(Members members) {
        return new FollowUp(readRow(members), FigureJson.constant(Role.class, members.text("role")),
                members.text("remark"), members.text("by"), LocalDate.parse(members.text("date")));
    }

    static Members write(Decomposition decomposition) {
        var members = new Members().put("target", decomposition.target()).put("by", decomposition.by())
                .put("date", decomposition.date());
        decomposition.shares().forEach((year, share) -> members.put(SHARE + year, share));
        return members;
    }

    static Decomposition readDecomposition(Members members) {
        var shares = new TreeMap<Integer, BigDecimal>();
        members.under(SHARE).forEach((year, share) -> shares.put(Integer.valueOf(year), new BigDecimal(share)));
        return new Decomposition(members.text("target"), shares, members.text("by"),
                LocalDate.parse(members.text("date")));
    }

    private static Members write(RowKey row) {
        return new Members().put("district", row.district()).put("indicator", row.row().indicator())
                .put("measure", row.row().measure().key()).put("slice", row.row().slice())
                .put("period", row.period().text());
    }

    private static RowKey readRow(Members members) {
        return new RowKey(members.text("district"), new Series.Row(members.text("indicator"),
                FigureJson.constant(Measure.class, members.text("measure")), members.text("slice")),
                Period.parse(members.text("period")).orElseThrow());
    }
}
