package duizhao.domain.verdict;

/// A remark that stays beside a verdict and does not change it.
public enum Flag {
    /// 无限定词: the target is a bare number, read as "at least".
    BARE_TARGET,
    /// 口径未注明: one side names a definition, the other says nothing.
    DEFINITION_UNSTATED,
    /// 推算: the outcome's growth was derived from two printed levels.
    DERIVED,
    /// 目标推算: the target's number was computed from a printed baseline.
    DERIVED_TARGET,
    /// 超出区间: above the upper end of a target that is a range.
    BEYOND_RANGE,
    /// 持平,未突破: the outcome equals a target that was to be exceeded.
    LEVEL_WITH_TARGET,
    /// 力争
    SOFT_TARGET,
    /// 确保
    FIRM_TARGET,
    /// 人工对应: a person paired the two, see the note of the pairing.
    PAIRED_BY_HAND,
    /// 人工取数: a person chose which prints stand for the row.
    CHOSEN_BY_HAND,
    /// 人工容差: a person set the plan's tolerances.
    TOLERANCE_BY_HAND
}
