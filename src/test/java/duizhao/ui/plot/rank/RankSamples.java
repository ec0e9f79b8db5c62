package duizhao.ui.plot.rank;

import static duizhao.ui.plot.Samples.estimated;
import static duizhao.ui.plot.Samples.printed;

import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.Tolerances;
import duizhao.ui.plot.Samples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Rankings to draw in tests.
public final class RankSamples {

    private RankSamples() {
    }

    public static RankRow row(Object id, String label, boolean own, @Nullable Quantity value) {
        String words = label + " 地区生产总值 2022年 " + (value == null ? "无数据" : value.token());
        return new RankRow(id, label, own, value, Tolerances.HOUSE, words, "印文：" + words);
    }

    public static List<RankRow> nine() {
        var tokens = List.of("5.5%左右", "6.1%", "4.8%", "6.1%", "", "5.46%", "7.2%以上", "近5%", "-1.2%");
        var rows = new ArrayList<RankRow>();
        for (int i = 0; i < tokens.size(); i++) {
            rows.add(row(i, Samples.district(i), i == 0, i == 2 ? estimated(tokens.get(i)) : printed(tokens.get(i))));
        }
        return rows;
    }

    public static List<RankRow> many(int count) {
        var random = new Random(3);
        var rows = new ArrayList<RankRow>();
        for (int i = 0; i < count; i++) {
            var value = new BigDecimal(300 + Math.abs(random.nextGaussian()) * 260).setScale(1, RoundingMode.HALF_UP);
            rows.add(row(i, Samples.district(i), i == 0, printed(value + "亿元")));
        }
        return rows;
    }

    public static List<RankRow> longNames() {
        return nine().stream().map(r -> row(r.id(), Samples.LONG_NAME + r.id(), r.own(), r.value())).toList();
    }
}
