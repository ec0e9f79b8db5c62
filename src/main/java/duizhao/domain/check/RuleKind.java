package duizhao.domain.check;

import duizhao.domain.Keyed;

/// The rules by which findings 疑点 are made (`VERDICTS.md`, "Findings"), in the order in which they are listed.
public enum RuleKind implements Keyed {
    AVERAGE_GROWTH("average-growth"),
    LEVEL_AND_GROWTH("level-and-growth"),
    PARTS("parts"),
    SHARE("share"),
    COMPLETION("completion"),
    PRINTED_DIFFERENTLY("printed-differently"),
    IMPLIED_BASE("implied-base"),
    GROWTH_AND_LEVELS("growth-and-levels"),
    DEFINITION_BREAK("definition-break"),
    MAGNITUDE("magnitude"),
    UNIT("unit"),
    AMBITION("ambition"),
    BELOW_REACHED("below-reached"),
    SCOPE("scope"),
    CLAIM("claim"),
    VANISHED("vanished");

    private final String key;

    RuleKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
