package duizhao.domain.quantity;

import duizhao.domain.Keyed;

/// Why a text is not read as a quantity; the key is that of the message for a person.
enum Reason implements Keyed {
    BLANK("blank"),
    TOO_LONG("too-long"),
    NO_NUMBER("no-number"),
    CHINESE_NUMBER("chinese-number"),
    DERIVED("derived"),
    RISE_WORD("rise-word"),
    FALL_WORD("fall-word"),
    WORDS_BEFORE("words-before"),
    UNKNOWN_UNIT("unknown-unit"),
    DATE("date"),
    MAGNITUDE("magnitude"),
    NUMBER_FORM("number-form"),
    GROUPING("grouping"),
    SPLIT_NUMBER("split-number"),
    TOO_MANY_DIGITS("too-many-digits"),
    TWO_NUMBERS("two-numbers"),
    RANGE_FALLS("range-falls"),
    RANGE_UNITS("range-units"),
    HALF_RANGE("half-range"),
    DOUBLED("doubled"),
    CONTRADICTORY("contradictory"),
    ORDINAL("ordinal"),
    RELATIVE_NUMBER("relative-number");

    private final String name;

    Reason(String name) {
        this.name = name;
    }

    @Override
    public String key() {
        return "notation." + name;
    }
}
