package duizhao.store.figure;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.ClaimChange;
import duizhao.domain.change.DecompositionChange;
import duizhao.domain.change.DefinitionChange;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.change.ExplanationChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.FollowUpChange;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.change.IndicatorChange;
import duizhao.domain.change.NamedComparisonChange;
import duizhao.domain.change.OutlookChange;
import duizhao.domain.change.PairingChange;
import duizhao.domain.change.PublicationChange;
import duizhao.domain.change.ReportChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.change.SliceChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.change.ToleranceChange;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the changes of an act. What a change says was there before must be what the store holds, or else something
/// that another person wrote would be lost without a word.
public final class ChangeWriter {

    private static final int REPORT_EVERY = 500;

    private final Current current;
    private final FigureTable figures;
    private final SetAsideTable setAside;
    private final SourceTable sources;
    private final DocumentTable documents;
    private final PairingTable pairings;
    private final ChoiceTable choices;
    private final HandVerdictTable verdicts;
    private final ToleranceTable tolerances;
    private final NamedComparisonTable comparisons;
    private final ExplanationTable explanations;
    private final OutlookTable outlooks;
    private final FollowUpTable followUps;
    private final DecompositionTable decompositions;
    private final DistrictTable districts;
    private final IndicatorTable indicators;
    private final DefinitionTable definitions;
    private final SliceTable slices;
    private final ClaimTable claims;
    private final ReportTable reports;
    private final PublicationTable publications;

    /// @param dimensions as they are in the transaction's state
    public ChangeWriter(Connection connection, Dimensions dimensions) throws SQLException {
        this.current = new Current(connection, dimensions);
        this.figures = new FigureTable(current);
        this.setAside = new SetAsideTable(current);
        this.sources = new SourceTable(current);
        this.documents = new DocumentTable(current);
        this.pairings = new PairingTable(current);
        this.choices = new ChoiceTable(current);
        this.verdicts = new HandVerdictTable(current);
        this.tolerances = new ToleranceTable(current);
        this.comparisons = new NamedComparisonTable(connection);
        this.explanations = new ExplanationTable(connection);
        this.outlooks = new OutlookTable(connection);
        this.followUps = new FollowUpTable(current);
        this.decompositions = new DecompositionTable(connection);
        this.districts = new DistrictTable(current);
        this.indicators = new IndicatorTable(current);
        this.definitions = new DefinitionTable(current);
        this.slices = new SliceTable(current);
        this.claims = new ClaimTable(current);
        this.reports = new ReportTable(connection);
        this.publications = new PublicationTable(connection);
    }

    /// Whether the dimensions are still as they were given.
    public boolean keepsDimensions() {
        return current.isAsBefore();
    }

    /// To be called within a transaction, which is to be rolled back where this throws.
    ///
    /// @param progress told in changes; may cancel
    /// @throws UserException where a change does not fit what the store holds
    public void write(Act act, Progress progress) throws SQLException {
        int done = 0;
        for (var change : act.changes()) {
            if (++done % REPORT_EVERY == 0) {
                progress.report(done, act.changes().size(), "store.changing");
            }
            try {
                write(act, change);
            } catch (Numbers.Unknown e) {
                throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.change-unknown", act.subject(), e.key());
            } catch (Table.StillNeeded e) {
                throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.change-needed", act.subject(),
                        change.subject());
            }
        }
    }

    /// What the store holds of what `change` touches; empty for nothing.
    public Optional<?> held(Change change) throws SQLException {
        return switch (change) {
            case FigureChange c -> held(c.before(), c.after(), figures);
            case SetAsideChange c -> held(c.before(), c.after(), setAside);
            case SourceChange c -> held(c.before(), c.after(), sources);
            case DocumentChange c -> held(c.before(), c.after(), documents);
            case PairingChange c -> held(c.before(), c.after(), pairings);
            case ChoiceChange c -> held(c.before(), c.after(), choices);
            case HandVerdictChange c -> held(c.before(), c.after(), verdicts);
            case ToleranceChange c -> held(c.before(), c.after(), tolerances);
            case NamedComparisonChange c -> held(c.before(), c.after(), comparisons);
            case ExplanationChange c -> held(c.before(), c.after(), explanations);
            case OutlookChange c -> held(c.before(), c.after(), outlooks);
            case FollowUpChange c -> held(c.before(), c.after(), followUps);
            case DecompositionChange c -> held(c.before(), c.after(), decompositions);
            case DistrictChange c -> held(c.before(), c.after(), districts);
            case IndicatorChange c -> held(c.before(), c.after(), indicators);
            case DefinitionChange c -> held(c.before(), c.after(), definitions);
            case SliceChange c -> held(c.before(), c.after(), slices);
            case ClaimChange c -> held(c.before(), c.after(), claims);
            case ReportChange c -> held(c.before(), c.after(), reports);
            case PublicationChange c -> held(c.before(), c.after(), publications);
        };
    }

    private static <T> Optional<T> held(@Nullable T before, @Nullable T after, Table<T> table) throws SQLException {
        return table.held(before != null ? before : after);
    }

    private void write(Act act, Change change) throws SQLException {
        switch (change) {
            case FigureChange c -> write(act, c, c.before(), c.after(), figures);
            case SetAsideChange c -> write(act, c, c.before(), c.after(), setAside);
            case SourceChange c -> write(act, c, c.before(), c.after(), sources);
            case DocumentChange c -> write(act, c, c.before(), c.after(), documents);
            case PairingChange c -> write(act, c, c.before(), c.after(), pairings);
            case ChoiceChange c -> write(act, c, c.before(), c.after(), choices);
            case HandVerdictChange c -> write(act, c, c.before(), c.after(), verdicts);
            case ToleranceChange c -> write(act, c, c.before(), c.after(), tolerances);
            case NamedComparisonChange c -> write(act, c, c.before(), c.after(), comparisons);
            case ExplanationChange c -> write(act, c, c.before(), c.after(), explanations);
            case OutlookChange c -> write(act, c, c.before(), c.after(), outlooks);
            case FollowUpChange c -> write(act, c, c.before(), c.after(), followUps);
            case DecompositionChange c -> write(act, c, c.before(), c.after(), decompositions);
            case DistrictChange c -> write(act, c, c.before(), c.after(), districts);
            case IndicatorChange c -> write(act, c, c.before(), c.after(), indicators);
            case DefinitionChange c -> write(act, c, c.before(), c.after(), definitions);
            case SliceChange c -> write(act, c, c.before(), c.after(), slices);
            case ClaimChange c -> write(act, c, c.before(), c.after(), claims);
            case ReportChange c -> write(act, c, c.before(), c.after(), reports);
            case PublicationChange c -> write(act, c, c.before(), c.after(), publications);
        }
    }

    private static <T> void write(Act act, Change change, @Nullable T before, @Nullable T after, Table<T> table)
            throws SQLException {
        if (!held(before, after, table).equals(Optional.ofNullable(before))) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "error.change-conflict", act.subject(),
                    change.subject());
        }
        if (before == null) {
            table.add(after);
        } else if (after == null) {
            table.remove(before);
        } else {
            table.replace(before, after);
        }
    }
}
