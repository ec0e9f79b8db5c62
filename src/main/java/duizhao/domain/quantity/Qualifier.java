package duizhao.domain.quantity;

import duizhao.domain.Keyed;

/// What the words around a number say of it 限定词.
public enum Qualifier implements Keyed {
    /// No word at all.
    BARE("bare"),
    /// 以上, 不低于, 不少于, 达到: the number or more.
    AT_LEAST("at-least"),
    /// 超, 超过, 突破, 逾, 高于, 余: more than the number.
    MORE_THAN("more-than"),
    /// 以内, 以下, 控制在, 不高于, 不超过: the number or less.
    AT_MOST("at-most"),
    /// 低于, 不满: less than the number.
    LESS_THAN("less-than"),
    /// 左右, 约, 上下.
    ABOUT("about"),
    /// 近, 接近: a little under the number.
    NEARLY("nearly"),
    /// a-b, a至b.
    RANGE("range"),
    /// Measured against something else of the same year: 与…同步, 持平, 高于全市平均.
    RELATIVE("relative"),
    /// No number: 量稳质升.
    QUALITATIVE("qualitative");

    private final String key;

    Qualifier(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
