package duizhao.domain.verdict;

/// The rules of a verdict by number (`VERDICTS.md`, "Verdict"), the better first.
public enum Rule {
    /// The whole outcome interval passes.
    M1("M1", VerdictKind.MET),
    /// 左右: the printed outcome reaches the printed target.
    M2("M2", VerdictKind.MET),
    /// 左右: the outcome is less than tau short of the target.
    R_A("R-a", VerdictKind.ROUGHLY_MET),
    /// The outcome's own words reach the target.
    R_B("R-b", VerdictKind.ROUGHLY_MET),
    /// The outcome is printed finer than the target and equals it when rounded to the target's decimals.
    R_C("R-c", VerdictKind.ROUGHLY_MET),
    /// None of these.
    X("X", VerdictKind.MISSED);

    private final String code;
    private final VerdictKind kind;

    Rule(String code, VerdictKind kind) {
        this.code = code;
        this.kind = kind;
    }

    public String code() {
        return code;
    }

    public VerdictKind kind() {
        return kind;
    }
}
