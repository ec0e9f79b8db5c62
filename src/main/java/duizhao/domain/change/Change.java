package duizhao.domain.change;

import org.jspecify.annotations.Nullable;

/// One thing that an act changes: what it was before, and what it is after.
///
/// Each kind is a record `(before, after)` of which one may be null: nothing before where the thing is new, nothing
/// after where it is removed. Where it has both, both are of one subject.
public sealed interface Change permits FigureChange, SetAsideChange, SourceChange, DocumentChange,
        PairingChange, ChoiceChange, HandVerdictChange, ToleranceChange, NamedComparisonChange,
        ExplanationChange, OutlookChange, DecompositionChange, FollowUpChange, DistrictChange, IndicatorChange,
        DefinitionChange, SliceChange, ClaimChange, ReportChange, PublicationChange {

    /// What it was, null where there was nothing.
    @Nullable Object before();

    /// What it is to be, null where it is to be nothing.
    @Nullable Object after();

    /// The change that takes this one back; inverted again, it is this one.
    Change inverted();

    /// What it touches, as a kind and a name: `figure KEY`, `set-aside SOURCE START-END`, `source KEY`,
    /// `document SOURCE`, `pairing KEY`, `chosen ROW`, `hand-verdict ROW`, `tolerance PLAN`, `comparison KEY`,
    /// `explanation FINDING`, `outlook TARGET`, `decomposition TARGET`, `follow-up CELL`, `district CODE`, `indicator KEY`,
    /// `definition INDICATOR/KEY`, `slice KEY`, `claim KEY`, `report KEY`, `publication KEY`.
    String subject();
}
