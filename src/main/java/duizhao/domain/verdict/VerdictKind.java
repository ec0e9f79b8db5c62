package duizhao.domain.verdict;

/// The verdict words 判定. The names are those of `compare --format json`.
public enum VerdictKind {
    /// 完成
    MET,
    /// 基本完成
    ROUGHLY_MET,
    /// 未完成
    MISSED,
    /// 不可比
    NOT_COMPARABLE,
    /// 无数据
    NO_DATA,
    /// 未到期
    NOT_DUE,
    /// 无目标
    NO_TARGET;

    /// Whether the plan was judged against its outcome by number.
    public boolean isJudged() {
        return this == MET || this == ROUGHLY_MET || this == MISSED;
    }
}
