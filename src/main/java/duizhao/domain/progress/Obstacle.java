package duizhao.domain.progress;

import duizhao.domain.Keyed;

/// Why a progress is not computed. What a person can mend by typing a figure in stands first.
public enum Obstacle implements Keyed {
    /// No figure of the year before the plan.
    NO_BASE("no-base"),
    /// No figure of any year of the plan.
    NO_OUTCOME("no-outcome"),
    /// A year between is missing, so that growth cannot be multiplied or amounts added up.
    YEAR_MISSING("year-missing"),
    /// The base or the outcomes are of another definition than the target.
    DEFINITION("definition"),
    /// Units cannot be brought to one.
    UNIT("unit"),
    /// The target is where the base was.
    SAME_AS_BASE("same-as-base"),
    /// Target and base are less than five printed units apart, so that rounding would decide.
    TOO_CLOSE("too-close"),
    /// The number is set by others and not stated.
    LEFT_TO_OTHERS("left-to-others"),
    /// The target is measured against something that is not held.
    RELATIVE("relative"),
    /// The target has no number.
    QUALITATIVE("qualitative"),
    /// A value to stay near has no path.
    BAND("band"),
    /// The record does not say what is asked for.
    UNSTATED("unstated");

    private final String key;

    Obstacle(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
