package duizhao.domain.source;

import duizhao.domain.Keyed;

/// The kind of a document 文件种类.
public enum SourceKind implements Keyed {
    /// 政府工作报告
    WORK_REPORT("work-report"),
    /// 国民经济和社会发展计划执行情况与计划草案的报告
    PLAN_REPORT("plan-report"),
    /// 国民经济和社会发展计划
    ANNUAL_PLAN("annual-plan"),
    /// 五年规划纲要
    FIVE_YEAR_PLAN("five-year-plan"),
    /// 年度回顾
    REVIEW("review"),
    /// 手工录入
    MANUAL("manual"),
    /// 导入的表格: a table of figures, which names no document of its own.
    TABLE("table");

    private final String key;

    SourceKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /// Whether it plans and reports by the year: a target in one is answered, or left unanswered, by a later one.
    public boolean isAnnual() {
        return this == WORK_REPORT || this == PLAN_REPORT || this == ANNUAL_PLAN;
    }
}
