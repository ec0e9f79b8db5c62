package duizhao.store.journal;

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
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Explanation;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.domain.report.Publication;
import duizhao.domain.report.Report;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.Source;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The two sides of a change as they are kept in the log. What kind they are of, the subject tells.
public final class ChangeJson {

    private ChangeJson() {
    }

    /// One side of a change; null where it has none.
    static @Nullable String write(@Nullable Object side) {
        return switch (side) {
            case null -> null;
            case Figure figure -> FigureJson.write(figure).json();
            case SetAside number -> SourceJson.write(number).json();
            case Source source -> SourceJson.write(source).json();
            case Document document -> SourceJson.write(document).json();
            case Pairing pairing -> DecisionJson.write(pairing).json();
            case Chosen chosen -> DecisionJson.write(chosen).json();
            case HandVerdict verdict -> DecisionJson.write(verdict).json();
            case PlanTolerances tolerances -> DecisionJson.write(tolerances).json();
            case NamedComparison comparison -> DecisionJson.write(comparison).json();
            case Explanation explanation -> DecisionJson.write(explanation).json();
            case Outlook outlook -> DecisionJson.write(outlook).json();
            case FollowUp mark -> DecisionJson.write(mark).json();
            case Decomposition decomposition -> DecisionJson.write(decomposition).json();
            case District district -> CatalogueJson.write(district).json();
            case Indicator indicator -> CatalogueJson.write(indicator).json();
            case Definition definition -> CatalogueJson.write(definition).json();
            case Slice slice -> CatalogueJson.write(slice).json();
            case Claim claim -> SourceJson.write(claim).json();
            case Report report -> ReportJson.write(report).json();
            case Publication publication -> ReportJson.write(publication).json();
            default -> throw new IllegalArgumentException("nothing that changes: " + side.getClass());
        };
    }

    /// The change whose two sides were written.
    ///
    /// @param subject as [Change#subject] says it
    static Change read(String subject, @Nullable String before, @Nullable String after) {
        String kind = subject.substring(0, subject.indexOf(' '));
        return switch (kind) {
            case "figure" -> new FigureChange(side(before, FigureJson::read), side(after, FigureJson::read));
            case "set-aside" -> new SetAsideChange(side(before, SourceJson::readSetAside),
                    side(after, SourceJson::readSetAside));
            case "source" -> new SourceChange(side(before, SourceJson::readSource),
                    side(after, SourceJson::readSource));
            case "document" -> new DocumentChange(side(before, SourceJson::readDocument),
                    side(after, SourceJson::readDocument));
            case "pairing" -> new PairingChange(side(before, DecisionJson::readPairing),
                    side(after, DecisionJson::readPairing));
            case "chosen" -> new ChoiceChange(side(before, DecisionJson::readChosen),
                    side(after, DecisionJson::readChosen));
            case "hand-verdict" -> new HandVerdictChange(side(before, DecisionJson::readVerdict),
                    side(after, DecisionJson::readVerdict));
            case "tolerance" -> new ToleranceChange(side(before, DecisionJson::readTolerances),
                    side(after, DecisionJson::readTolerances));
            case "comparison" -> new NamedComparisonChange(side(before, DecisionJson::readComparison),
                    side(after, DecisionJson::readComparison));
            case "explanation" -> new ExplanationChange(side(before, DecisionJson::readExplanation),
                    side(after, DecisionJson::readExplanation));
            case "outlook" -> new OutlookChange(side(before, DecisionJson::readOutlook),
                    side(after, DecisionJson::readOutlook));
            case "follow-up" -> new FollowUpChange(side(before, DecisionJson::readFollowUp),
                    side(after, DecisionJson::readFollowUp));
            case "decomposition" -> new DecompositionChange(side(before, DecisionJson::readDecomposition),
                    side(after, DecisionJson::readDecomposition));
            case "district" -> new DistrictChange(side(before, CatalogueJson::readDistrict),
                    side(after, CatalogueJson::readDistrict));
            case "indicator" -> new IndicatorChange(side(before, CatalogueJson::readIndicator),
                    side(after, CatalogueJson::readIndicator));
            case "definition" -> new DefinitionChange(side(before, CatalogueJson::readDefinition),
                    side(after, CatalogueJson::readDefinition));
            case "slice" -> new SliceChange(side(before, CatalogueJson::readSlice),
                    side(after, CatalogueJson::readSlice));
            case "claim" -> new ClaimChange(side(before, SourceJson::readClaim), side(after, SourceJson::readClaim));
            case "report" -> new ReportChange(side(before, ReportJson::readReport),
                    side(after, ReportJson::readReport));
            case "publication" -> new PublicationChange(side(before, ReportJson::readPublication),
                    side(after, ReportJson::readPublication));
            default -> throw new IllegalStateException("a change of an unknown kind: " + subject);
        };
    }

    /// A change of the kind that `subject` tells, of these two sides.
    public static Change of(String subject, @Nullable Object before, @Nullable Object after) {
        return read(subject, write(before), write(after));
    }

    private static <T> @Nullable T side(@Nullable String json, Function<Members, T> reader) {
        return json == null ? null : reader.apply(Members.parse(json));
    }
}
