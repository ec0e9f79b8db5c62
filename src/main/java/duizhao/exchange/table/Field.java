package duizhao.exchange.table;

import duizhao.domain.Keyed;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// What a column of a table may hold of a figure, with the words that people write over such columns.
public enum Field implements Keyed {
    DISTRICT("district", "行政区", "区县", "县区", "县市区", "区", "地区", "区域", "行政区名称", "区划", "district", "region",
            "area", "county"),
    DISTRICT_CODE("district-code", "行政区代码", "行政区划代码", "区划代码", "地区代码", "district code", "region code"),
    INDICATOR("indicator", "指标", "指标名称", "指标名", "项目", "主要指标", "indicator", "indicator name", "item"),
    INDICATOR_KEY("indicator-key", "指标键", "indicator key"),
    MEASURE("measure", "度量", "measure"),
    SLICE("slice", "部分", "slice", "part"),
    DEFINITION("definition", "口径", "统计口径", "definition"),
    PERIOD("period", "时期", "年份", "年度", "年", "时间", "期间", "报告期", "period", "year", "time"),
    ROLE("role", "计划或完成", "计划/完成", "角色", "类别", "plan or outcome", "role"),
    /// The printed words: number, unit and what qualifies them.
    WORDS("words", "原文", "印刷文字", "原文数据", "as printed", "words", "token"),
    /// The number alone.
    VALUE("value", "数值", "数", "值", "数据", "数据值", "value", "figure", "amount", "number"),
    UPPER("upper", "上限", "upper"),
    QUALIFIER("qualifier", "限定词", "qualifier"),
    UNIT("unit", "单位", "计量单位", "unit"),
    FIRMNESS("firmness", "力度", "firmness"),
    ESTIMATED("estimated", "预计", "是否预计", "estimated"),
    SOURCE("source", "来源", "资料来源", "数据来源", "出处", "文件", "source", "document"),
    SOURCE_KEY("source-key", "来源键", "source key"),
    SECTION("section", "章节", "section"),
    START("start", "起", "start"),
    END("end", "止", "end"),
    NOTE("note", "备注", "注", "说明", "note", "notes", "remark", "remarks"),
    KEY("key", "数据键", "figure key");

    private final String key;
    private final Set<String> words;

    Field(String key, String... words) {
        this.key = key;
        this.words = Set.of(words);
    }

    @Override
    public String key() {
        return key;
    }

    /// The field that people write `header` over; empty where it is none of them.
    static Optional<Field> titled(String header) {
        String plain = Header.plain(header);
        return Arrays.stream(values()).filter(field -> field.words.contains(plain)).findFirst();
    }
}
