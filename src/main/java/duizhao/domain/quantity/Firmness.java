package duizhao.domain.quantity;

import duizhao.domain.Keyed;

/// How firmly a target is given 力度: 力争 is soft, 确保 is firm; most say neither.
public enum Firmness implements Keyed {
    UNSTATED("", ""),
    SOFT("soft", "力争"),
    FIRM("firm", "确保");

    private final String key;
    private final String word;

    Firmness(String key, String word) {
        this.key = key;
        this.word = word;
    }

    @Override
    public String key() {
        return key;
    }

    /// The word as printed, blank where none is.
    public String word() {
        return word;
    }
}
