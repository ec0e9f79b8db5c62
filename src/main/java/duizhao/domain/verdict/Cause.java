package duizhao.domain.verdict;

/// Why a plan and an outcome cannot be compared.
public enum Cause {
    /// C1: the definitions conflict.
    DEFINITION("C1"),
    /// C2: the measures differ and the one cannot be derived from the other.
    MEASURE("C2"),
    /// C3: the periods differ.
    PERIOD("C3"),
    /// C4: the district's area changed.
    AREA("C4"),
    /// C5: the price basis differs.
    PRICE_BASIS("C5"),
    /// C6: the target is qualitative.
    QUALITATIVE("C6"),
    /// C7: the wording is ambiguous.
    WORDING("C7"),
    /// C8: unit or currency differ without a stated rate.
    UNIT("C8");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
