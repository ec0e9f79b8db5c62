package duizhao.domain.overview;

/// What a claim says of the targets it speaks of.
public enum Assertion {
    /// None of them was missed: 全面完成, 圆满完成.
    NONE_MISSED,
    /// Most of them were met: 较好完成. House rule: at most half of those judged were missed.
    MOST_MET,
    /// Some of them were missed: 部分指标未达目标.
    SOME_MISSED
}
