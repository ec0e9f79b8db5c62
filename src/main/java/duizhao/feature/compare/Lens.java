package duizhao.feature.compare;

import duizhao.domain.Keyed;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// A way of looking at plans and outcomes 镜头.
enum Lens implements Keyed {

    /// 计划与完成: what stands of one period, districts side by side.
    PLAN("plan", Feather.COLUMNS),

    /// 区与区: one indicator, districts in their order and against each other.
    DISTRICTS("districts", Feather.BAR_CHART_2),

    /// 历年: one indicator through the years.
    YEARS("years", Feather.TRENDING_UP),

    /// 两份文件: what was printed more than once, and what changed.
    PRINTS("prints", Feather.COPY);

    private final String key;
    private final Ikon icon;

    Lens(String key, Ikon icon) {
        this.key = key;
        this.icon = icon;
    }

    @Override
    public String key() {
        return key;
    }

    Ikon icon() {
        return icon;
    }

    /// Message key of its name.
    String nameKey() {
        return "compare.lens." + key;
    }
}
