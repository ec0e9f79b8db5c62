package duizhao.domain.report;

import duizhao.domain.Keyed;

/// What a part of a report shows, as the places of the workbench show it.
public enum ViewKind implements Keyed {

    /// 计划与完成: districts side by side in one period.
    COMPARISON("comparison"),

    /// 区与区: one indicator, districts in their order.
    STANDING("standing"),

    /// 历年: one indicator through the years.
    YEARS("years"),

    /// 两份文件: what was printed more than once.
    PRINTS("prints"),

    /// 总览: the verdict matrix with its lists.
    OVERVIEW("overview"),

    /// 未答复目标: targets that no later document of the same kind mentions.
    UNANSWERED("unanswered"),

    /// 进度: the targets of a plan on their paths; the mid-term evaluation.
    PROGRESS("progress"),

    /// 核验: what figures say against each other.
    CHECKS("checks");

    private final String key;

    ViewKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
