package duizhao.domain.progress;

import duizhao.domain.Keyed;

/// The word for a target's progress. The words of the first six follow the national mid-term evaluation of 2023; the
/// ladder of points between them is a house rule and says so.
public enum Pace implements Keyed {
    /// 提前实现: the final target is already satisfied.
    AHEAD_OF_TIME("ahead-of-time"),
    /// 快于预期: the share of the way is 10 points or more ahead of the share of the time.
    FASTER("faster"),
    /// 符合预期: on the path.
    ON_PATH("on-path"),
    /// 基本符合: behind by less than 10 points.
    NEARLY("nearly"),
    /// 滞后: behind by 10 to 30 points.
    BEHIND("behind"),
    /// 严重滞后: behind by more, or moving away.
    FAR_BEHIND("far-behind"),
    /// 逐年达到: kept in every year that could be judged.
    KEPT("kept"),
    /// 有年份未达到: missed in one year at least.
    NOT_KEPT("not-kept"),
    /// 未到期: it is there at the end or is not.
    NOT_DUE("not-due"),
    /// 不计算: see [Obstacle].
    NOT_COMPUTED("not-computed");

    private final String key;

    Pace(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
