package duizhao.domain.figure;

import duizhao.domain.Keyed;

/// Whether a figure says what was planned 计划 or what came of it 完成.
public enum Role implements Keyed {
    PLAN("plan"),
    OUTCOME("outcome");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
