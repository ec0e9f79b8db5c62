package duizhao.domain.progress;

import duizhao.domain.Keyed;

/// What a five-year target asks for (`VERDICTS.md`, "Progress of a five-year target", 1).
public enum TargetKind implements Keyed {
    /// A level or share at the end of the plan.
    END("end"),
    /// An average growth over the plan.
    AVERAGE_GROWTH("average-growth"),
    /// A sum over the plan.
    CUMULATIVE("cumulative"),
    /// To be kept each year.
    EACH_YEAR("each-year"),
    /// Something that is there at the end or is not.
    ONE_OFF("one-off"),
    /// The record does not say, or there is no number to go by.
    UNSTATED("unstated");

    private final String key;

    TargetKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
