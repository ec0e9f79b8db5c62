package duizhao.ui.plot;

import duizhao.domain.quantity.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which scale each row is drawn on: rows that name a scale share it, each other row has its own.
final class BulletScales {

    /// A single number on a scale of its own says nothing by its length; it takes this share of the plot.
    private static final double ALONE = 0.6;
    /// Room at a scale's ends, in em, where arms and arrows reach beyond the last value.
    private static final double MARGIN = 1.1;
    /// Least distance of two axis numbers, in em.
    private static final double TICK_GAP = 3;
    /// More lines than this across a wide plot only get in the way.
    private static final int MOST_TICKS = 8;

    /// Rows whose units cannot be converted never share, whatever the caller named.
    private record Key(String scale, String base) {
    }

    /// A scale with an axis.
    record Axis(String name, LinearScale scale) {
    }

    private final Map<Key, LinearScale> shared = new LinkedHashMap<>();
    private final double left;
    private final double right;
    private final double em;

    BulletScales(List<BulletRow> rows, BulletColumns columns, PlotTheme theme) {
        this.em = theme.em();
        this.left = columns.plotLeft();
        this.right = columns.plotRight() - MARGIN * em;
        var members = new LinkedHashMap<Key, List<BulletRow>>();
        for (BulletRow row : rows) {
            key(row).ifPresent(key -> members.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
        }
        members.forEach((key, sharing) -> shared.put(key, scale(sharing, isRate(sharing))));
    }

    /// The scale of a row. One without any drawn number lets the grid of a single axis run through it.
    LinearScale of(BulletRow row) {
        var axes = axes();
        if (!row.hasTick() && !row.hasBar() && axes.size() == 1) {
            return axes.getFirst().scale();
        }
        return key(row).map(shared::get).orElseGet(() -> own(row));
    }

    /// The scales that get an axis: those of rates. Money and counts are told by their printed numbers.
    List<Axis> axes() {
        return shared.entrySet().stream()
                .filter(entry -> !entry.getValue().ticks().isEmpty())
                .map(entry -> new Axis(entry.getKey().scale(), entry.getValue()))
                .toList();
    }

    boolean isShared(BulletRow row) {
        return key(row).isPresent();
    }

    static Optional<Extent> target(BulletRow row) {
        return row.hasTick() ? Optional.of(Extent.of(Objects.requireNonNull(row.target()), row.target(),
                row.tolerances())) : Optional.empty();
    }

    static Optional<Extent> outcome(BulletRow row) {
        return row.hasBar() ? Optional.of(Extent.of(Objects.requireNonNull(row.outcome()), row.target(),
                row.tolerances())) : Optional.empty();
    }

    private static Optional<Key> key(BulletRow row) {
        if (row.scale().isBlank()) {
            return Optional.empty();
        }
        return drawn(row).map(quantity -> new Key(row.scale(), quantity.unit().base()));
    }

    /// The quantity that says in which unit the row is drawn.
    private static Optional<Quantity> drawn(BulletRow row) {
        return row.hasTick() ? Optional.ofNullable(row.target())
                : row.hasBar() ? Optional.ofNullable(row.outcome()) : Optional.empty();
    }

    private static boolean isRate(List<BulletRow> rows) {
        return rows.stream().allMatch(row -> drawn(row).filter(q -> q.unit().isRate()).isPresent());
    }

    private LinearScale own(BulletRow row) {
        var scale = scale(List.of(row), false);
        boolean alone = target(row).isPresent() != outcome(row).isPresent();
        double room = alone ? 1 / ALONE : 1;
        // All bars to the right start on one line, whether they share a scale or not.
        var axes = axes();
        double from = scale.low() == 0 && axes.size() == 1 ? axes.getFirst().scale().zero() : scale.left();
        return LinearScale.tight(scale.low() * room, scale.high() * room, from, scale.right());
    }

    private LinearScale scale(List<BulletRow> rows, boolean axis) {
        double low = 0;
        double high = 0;
        for (BulletRow row : rows) {
            for (var extent : List.of(target(row), outcome(row))) {
                low = Math.min(low, extent.map(Extent::low).orElse(0.0));
                high = Math.max(high, extent.map(Extent::high).orElse(0.0));
            }
        }
        double from = low < 0 ? left + MARGIN * em : left + 1;
        return axis ? LinearScale.withTicks(low, high, from, right, Math.max(TICK_GAP * em, (right - from) / MOST_TICKS))
                : LinearScale.tight(low, high, from, right);
    }
}
