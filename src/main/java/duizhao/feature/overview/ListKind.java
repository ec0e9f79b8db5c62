package duizhao.feature.overview;

/// The lists beside the matrix.
enum ListKind {
    /// 未答复
    UNANSWERED("unanswered"),
    /// 差距最大
    MISSES("misses"),
    /// 超额最多
    OVERSHOOTS("overshoots"),
    /// 可补录
    MISSING("missing");

    private final String key;

    ListKind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
