package duizhao.feature.report;

import duizhao.domain.Keyed;

/// What a report can begin as.
public enum Template implements Keyed {

    /// 年度对照: one year, all districts.
    YEAR("year"),

    /// 区情一页: one district on one page.
    DISTRICT("district"),

    /// 中期评估: the targets of a five-year plan on their paths.
    MID_TERM("mid-term"),

    /// 指标专题: one indicator, all districts and years.
    INDICATOR("indicator"),

    /// 未答复目标清单: what no later document mentions.
    UNANSWERED("unanswered"),

    /// 文字报告: the sentences of the record in the style of a work report, to be edited.
    TEXT("text"),

    /// 空白: nothing yet.
    BLANK("blank");

    private final String key;

    Template(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /// Message key of its name.
    String nameKey() {
        return "report.template." + key;
    }
}
