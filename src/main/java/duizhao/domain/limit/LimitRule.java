package duizhao.domain.limit;

import duizhao.domain.Keyed;

/// The rules by which a figure is out of the ordinary.
public enum LimitRule implements Keyed {
    /// A share is 0 to 100 %, unless it is the share of a target that is done.
    WHOLE("whole"),
    /// A level below zero.
    BELOW_ZERO("below-zero"),
    /// A part of something that is counted in pieces or heads: 2.5家.
    PIECES("pieces"),
    /// A place in a ranking is 1, 2, 3, ...
    PLACE("place"),
    /// Nothing falls by more than all of it.
    FALL("fall"),
    /// Ten times as much, or a tenth, of what is known nearest to it: a slipped 万, 亿 or decimal point.
    SLIPPED("slipped"),
    /// A rate far away from all that is known.
    RATE("rate"),
    /// An amount of money that more than trebles, or falls below a third, from what is known nearest to it.
    JUMP("jump");

    private final String key;

    LimitRule(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
