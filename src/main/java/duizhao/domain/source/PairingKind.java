package duizhao.domain.source;

import duizhao.domain.Keyed;

/// How a person lets one figure answer another 对应.
public enum PairingKind implements Keyed {
    /// It answers, whatever the wording: the two are judged as they stand.
    ANSWER("answer"),
    /// It tells how much of the planned amount was done, in percent: the amount is computed 推算 and judged.
    COMPLETION("completion"),
    /// It is the nearest that a later document says, and something else 仅供参照: both are shown, nothing is judged.
    REFERENCE("reference");

    private final String key;

    PairingKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
