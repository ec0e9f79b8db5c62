package duizhao.domain.check;

import duizhao.domain.Keyed;

/// How much a finding weighs 程度, the worst first.
public enum Severity implements Keyed {
    /// Printed numbers of one text that cannot all be true.
    ERROR("error"),
    /// Numbers that need an explanation: a base revised, a definition changed, an aim out of reach.
    WARNING("warning"),
    /// Worth knowing before the number is quoted.
    INFO("info");

    private final String key;

    Severity(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /// Whether this weighs as much as `other`, or more.
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
