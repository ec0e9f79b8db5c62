package duizhao.ui.plot;

import duizhao.domain.indicator.Direction;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.VerdictKind;
import duizhao.ui.plot.BulletRow.Marks;
import duizhao.ui.plot.BulletRow.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Rows to draw in tests: 青云谱's plan and outcome of 2022, and one row per wording.
final class BulletSamples {

    static final Marks PROVISIONAL = new Marks(true, false, false, false);
    static final Marks UNANSWERED = new Marks(false, true, false, false);

    private BulletSamples() {
    }

    static Quantity quantity(String token, String value, Qualifier qualifier, String unit) {
        return new Quantity(new BigDecimal(value), null, Wording.of(qualifier), Unit.of(unit), Firmness.UNSTATED,
                false, token);
    }

    static Quantity rate(String token, String value, Qualifier qualifier) {
        return quantity(token, value, qualifier, "%");
    }

    static Quantity estimated(Quantity q) {
        return new Quantity(q.value(), q.upper(), q.wording(), q.unit(), q.firmness(), true, q.token());
    }

    static Quantity range(String token, String from, String to, String unit) {
        return new Quantity(new BigDecimal(from), new BigDecimal(to), Wording.RANGE_DASH, Unit.of(unit),
                Firmness.UNSTATED, false, token);
    }

    static Quantity words(String token) {
        return new Quantity(null, null, Wording.QUALITATIVE, Unit.PERCENT, Firmness.UNSTATED, false, token);
    }

    static BulletRow row(Object id, String label, Quantity target, Quantity outcome, VerdictKind kind) {
        return row(id, "", label, "", target, outcome, kind, Marks.NONE, "");
    }

    static BulletRow row(Object id, String group, String label, String sublabel, Quantity target, Quantity outcome,
                         VerdictKind kind, Marks marks, String gap) {
        String verdict = switch (kind) {
            case MET -> "完成";
            case ROUGHLY_MET -> "基本完成";
            case MISSED -> "未完成";
            case NOT_COMPARABLE -> "不可比";
            case NO_DATA -> "无数据";
            case NOT_DUE -> "未到期";
            case NO_TARGET -> "无目标";
        };
        String spoken = sublabel + " " + label + " 计划" + (target == null ? "无" : target.token()) + " 完成"
                + (outcome == null ? "无" : outcome.token()) + " " + verdict + " " + gap;
        return new BulletRow(id, group, label, sublabel, BulletRow.commonScale(target, outcome), target, outcome,
                Direction.UP, kind, marks, new Words(verdict, gap, spoken.strip(), "印文：" + spoken), Tolerances.HOUSE);
    }

    /// What 青云谱 planned for 2022 and what the report of 2023 says of it.
    static List<BulletRow> qingyunpu2022(String sublabel) {
        return List.of(
                row(1, "", "地区生产总值", sublabel, rate("7.5%以上", "7.5", Qualifier.AT_LEAST),
                        estimated(rate("5.5%左右", "5.5", Qualifier.ABOUT)), VerdictKind.MISSED, PROVISIONAL, "低2.0个百分点"),
                row(2, "", "一般公共预算收入", sublabel, rate("5%左右", "5", Qualifier.ABOUT),
                        estimated(rate("6%左右", "6", Qualifier.ABOUT)), VerdictKind.MET, PROVISIONAL, "高1.0个百分点"),
                row(3, "", "固定资产投资", sublabel, rate("9%左右", "9", Qualifier.ABOUT),
                        estimated(rate("10.5%以上", "10.5", Qualifier.AT_LEAST)), VerdictKind.MET, PROVISIONAL, "高1.5个百分点"),
                row(4, "", "规模以上工业增加值", sublabel, rate("8%以上", "8", Qualifier.AT_LEAST),
                        estimated(rate("3%以上", "3", Qualifier.AT_LEAST)), VerdictKind.MISSED, PROVISIONAL, "低5.0个百分点"),
                row(5, "", "社会消费品零售总额", sublabel, rate("10.5%以上", "10.5", Qualifier.AT_LEAST),
                        estimated(rate("5.7%左右", "5.7", Qualifier.ABOUT)), VerdictKind.MISSED, PROVISIONAL, "低4.8个百分点"),
                row(6, "", "实际利用外资", sublabel, rate("6.5%左右", "6.5", Qualifier.ABOUT),
                        quantity("1000 万美元", "1000", Qualifier.BARE, "万美元"), VerdictKind.NOT_COMPARABLE, Marks.NONE, ""),
                row(7, "", "出口总额", sublabel, words("量稳质升"), null, VerdictKind.NOT_COMPARABLE, UNANSWERED, ""),
                row(8, "", "城镇居民人均可支配收入", sublabel, rate("8%左右", "8", Qualifier.ABOUT), null,
                        VerdictKind.NO_DATA, UNANSWERED, ""),
                row(9, "", "服务业营业收入", sublabel, null, rate("13.3%", "13.3", Qualifier.BARE),
                        VerdictKind.NO_TARGET, Marks.NONE, ""));
    }

    /// One row for each way a number can be worded, with units and directions mixed.
    static List<BulletRow> wordings() {
        var rows = new ArrayList<BulletRow>();
        rows.add(row("bare", "计划的说法", "不带限定词", "", rate("7.5%", "7.5", Qualifier.BARE),
                rate("7.46%", "7.46", Qualifier.BARE), VerdictKind.ROUGHLY_MET, Marks.NONE, "低0.04个百分点"));
        rows.add(row("more", "计划的说法", "突破某数", "青山湖区", quantity("突破500亿元", "500", Qualifier.MORE_THAN, "亿元"),
                quantity("超500亿元", "500", Qualifier.MORE_THAN, "亿元"), VerdictKind.MET, Marks.NONE, "持平"));
        rows.add(down(row("most", "计划的说法", "城镇登记失业率", "西湖区", rate("3.5%以内", "3.5", Qualifier.AT_MOST),
                rate("3.5%", "3.5", Qualifier.BARE), VerdictKind.MET, Marks.NONE, "0.0个百分点")));
        rows.add(down(row("less", "计划的说法", "单位能耗", "", rate("低于4%", "4", Qualifier.LESS_THAN),
                rate("4.2%", "4.2", Qualifier.BARE), VerdictKind.MISSED, Marks.NONE, "高0.2个百分点")));
        rows.add(row("range", "计划的说法", "新增上市企业", "", range("1-3家", "1", "3", "家"),
                quantity("2家", "2", Qualifier.BARE, "家"), VerdictKind.MET, Marks.NONE, "高1家"));
        rows.add(row("range%", "计划的说法", "增长区间", "", range("5%-6%", "5", "6", "%"),
                rate("4.8%", "4.8", Qualifier.BARE), VerdictKind.MISSED, Marks.NONE, "低0.2个百分点"));
        rows.add(row("relative", "计划的说法", "居民收入", "", words("与经济增长基本同步"),
                rate("5.1%", "5.1", Qualifier.BARE), VerdictKind.NOT_COMPARABLE, Marks.NONE, ""));
        rows.add(row("near", "完成的说法", "市场主体", "", quantity("5万户", "5", Qualifier.BARE, "万户"),
                quantity("近5万户", "5", Qualifier.NEARLY, "万户"), VerdictKind.ROUGHLY_MET, Marks.NONE, "0户"));
        rows.add(row("negative", "完成的说法", "进出口总额", "", rate("3%左右", "3", Qualifier.ABOUT),
                estimated(rate("-4.5%左右", "-4.5", Qualifier.ABOUT)), VerdictKind.MISSED, PROVISIONAL, "低7.5个百分点"));
        rows.add(row("zero", "完成的说法", "重大安全事故", "", quantity("零", "0", Qualifier.BARE, "起"),
                quantity("零", "0", Qualifier.BARE, "起"), VerdictKind.MET, Marks.NONE, "0起"));
        rows.add(row("apart", "完成的说法", "税收占比", "", rate("80%左右", "8.0", Qualifier.ABOUT),
                rate("增长7%", "7", Qualifier.BARE), VerdictKind.NOT_COMPARABLE, new Marks(false, false, false, true), ""));
        rows.add(row("derived", "完成的说法", "财政总收入", "", rate("5%", "5", Qualifier.BARE),
                rate("6.1%", "6.1", Qualifier.BARE), VerdictKind.MET, new Marks(false, false, true, false), "高1.1个百分点"));
        rows.add(row("level", "完成的说法", "地区生产总值", "", null,
                estimated(quantity("390亿元左右", "390", Qualifier.ABOUT, "亿元")), VerdictKind.NO_TARGET, Marks.NONE, ""));
        rows.add(row("due", "完成的说法", "改造老旧小区", "", quantity("41 个", "41", Qualifier.BARE, "个"), null,
                VerdictKind.NOT_DUE, Marks.NONE, ""));
        return rows;
    }

    static BulletRow down(BulletRow r) {
        return new BulletRow(r.id(), r.group(), r.label(), r.sublabel(), r.scale(), r.target(), r.outcome(),
                Direction.DOWN, r.kind(), r.marks(), r.words(), r.tolerances());
    }

    /// Three districts, grouped by indicator, `count` rows.
    static List<BulletRow> many(int count) {
        var districts = List.of("青云谱区", "西湖区", "青山湖区");
        var base = qingyunpu2022("");
        var rows = new ArrayList<BulletRow>();
        for (int i = 0; i < count; i++) {
            var b = base.get(i / 3 % base.size());
            rows.add(new BulletRow(i, b.label() + (i / 27 == 0 ? "" : "（" + (i / 27 + 1) + "）"), districts.get(i % 3),
                    "", b.scale(), b.target(), b.outcome(), b.direction(), b.kind(), b.marks(), b.words(),
                    b.tolerances()));
        }
        return rows;
    }

    static List<BulletRow> longNames() {
        var rows = new ArrayList<BulletRow>();
        for (BulletRow b : qingyunpu2022("江西省南昌市青云谱区（含洪都新区范围）")) {
            rows.add(new BulletRow(b.id(), "", b.label() + "同比增长速度（按可比口径计算，不含列入省市部分）", b.sublabel(),
                    b.scale(), b.target(), b.outcome(), b.direction(), b.kind(), b.marks(), b.words(), b.tolerances()));
        }
        return rows;
    }
}
