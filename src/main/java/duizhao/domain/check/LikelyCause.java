package duizhao.domain.check;

import duizhao.domain.Keyed;

/// What most likely lies behind a finding. A guess that is named as one; a person decides.
public enum LikelyCause implements Keyed {
    /// The span was counted with one year too many.
    ONE_YEAR_MORE("one-year-more"),
    /// The span was counted with one year too few.
    ONE_YEAR_LESS("one-year-less"),
    /// The year before was revised after it had been printed.
    BASE_REVISED("base-revised"),
    /// What is counted changed.
    DEFINITION_CHANGED("definition-changed"),
    /// The growth leaves out what changed between the years (同口径), the amounts do not.
    LIKE_FOR_LIKE("like-for-like"),
    /// Parts overlap, or are counted in other units than their total.
    PARTS_OVERLAP("parts-overlap"),
    /// A number was miscalculated or misprinted.
    MISCALCULATED("miscalculated"),
    /// A magnitude or a unit was slipped.
    UNIT_SLIPPED("unit-slipped"),
    /// The unit is printed short, and means what its neighbours mean.
    UNIT_CUT_SHORT("unit-cut-short"),
    /// An earlier number was an estimate.
    ESTIMATE_REPLACED("estimate-replaced"),
    /// The level is an aim of later years, or rests on more growth than the plan plans.
    AIM_OF_LATER_YEARS("aim-of-later-years"),
    /// The growth is real and the level nominal: the rest has to come from prices.
    PRICES("prices"),
    /// The target was taken from a rule of higher levels, or carried on from an older plan.
    FLOOR_FROM_ABOVE("floor-from-above"),
    /// The report tells of a part of what was planned.
    TOLD_IN_PART("told-in-part"),
    /// The report passes over it.
    PASSED_OVER("passed-over"),
    /// The claim speaks of tasks at large, not of the numbered targets.
    CLAIM_AT_LARGE("claim-at-large");

    private final String key;

    LikelyCause(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
