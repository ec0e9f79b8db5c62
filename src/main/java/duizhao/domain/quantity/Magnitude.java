package duizhao.domain.quantity;

/// The Chinese magnitude before a unit 数量级: 万户 is ten thousand households.
public enum Magnitude {
    ONE("", 0),
    HUNDRED("百", 2),
    THOUSAND("千", 3),
    TEN_THOUSAND("万", 4),
    MILLION("百万", 6),
    TEN_MILLION("千万", 7),
    HUNDRED_MILLION("亿", 8),
    TRILLION("万亿", 12);

    private final String word;
    private final int power;

    Magnitude(String word, int power) {
        this.word = word;
        this.power = power;
    }

    public String word() {
        return word;
    }

    /// The power of ten it stands for.
    public int power() {
        return power;
    }
}
