package duizhao.ui.plot;

import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.VerdictKind;
import java.util.ArrayList;
import java.util.List;

/// Rows with gaps to draw in tests.
public final class GapSamples {

    private GapSamples() {
    }

    public static List<BulletRow> nine() {
        return BulletSamples.qingyunpu2022("");
    }

    public static List<BulletRow> many(int count) {
        return BulletSamples.many(count);
    }

    public static List<BulletRow> longNames() {
        return BulletSamples.longNames().stream().map(r -> new BulletRow(r.id(), r.group(), Samples.LONG_NAME,
                r.sublabel(), r.scale(), r.target(), r.outcome(), r.direction(), r.kind(), r.marks(), r.words(),
                r.tolerances())).toList();
    }

    /// One indicator in 亿元 of several districts, far from zero.
    public static List<BulletRow> levels() {
        var rows = new ArrayList<BulletRow>();
        var gaps = List.of("低7.3亿元（1.4%）", "高2.1亿元（0.4%）", "低0.5亿元（0.1%）");
        var targets = List.of("520亿元左右", "480亿元", "突破500亿元");
        var outcomes = List.of("512.7亿元", "482.1亿元左右", "4995000万元");
        for (int i = 0; i < 3; i++) {
            rows.add(BulletSamples.row(i, "", "地区生产总值", Samples.district(i), Samples.printed(targets.get(i)),
                    Samples.printed(outcomes.get(i)), i == 1 ? VerdictKind.MET : VerdictKind.MISSED, BulletRow.Marks.NONE,
                    gaps.get(i)));
        }
        return rows;
    }

    static Unit unit(List<BulletRow> rows) {
        return GapRows.of(rows).unit();
    }
}
