package duizhao.domain.progress;

import duizhao.domain.Keyed;

/// What a reader has to know beside the word.
public enum Remark implements Keyed {
    /// 基期或已修订: the first year's level and growth imply another base.
    BASE_REVISED("base-revised"),
    /// The base is printed with 左右, and the path is a band.
    BASE_ABOUT("base-about"),
    /// 预计 governs base or outcome.
    ESTIMATED("estimated"),
    /// One side names a definition, the other does not.
    DEFINITION_UNSTATED("definition-unstated"),
    /// Between the two paths: on the compound one, behind the linear one.
    BY_COMPOUND_PATH("by-compound-path"),
    /// Between the two paths of something that is to fall: on the linear one, behind the compound one.
    BY_LINEAR_PATH("by-linear-path"),
    /// The target had been passed when it was set.
    PASSED_WHEN_SET("passed-when-set"),
    /// The latest outcome stands as of a month.
    PART_OF_A_YEAR("part-of-a-year"),
    /// Amounts of the same years say otherwise than the growth.
    AMOUNTS_DISAGREE("amounts-disagree");

    private final String key;

    Remark(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
