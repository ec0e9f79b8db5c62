package duizhao.ui.plot.rank;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.indicator.Direction;
import duizhao.domain.quantity.Unit;
import duizhao.ui.plot.Samples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class RankingProperties {

    private static List<RankRow> rows(List<BigDecimal> values) {
        var rows = new ArrayList<RankRow>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(RankSamples.row(i, "区" + i, i == 0, Samples.printed(values.get(i).toPlainString() + "%")));
        }
        return rows;
    }

    @Property
    void aBetterValueNeverHasAWorseRankAndEqualOnesShareIt(
            @ForAll @Size(min = 1, max = 30) List<@BigRange(min = "-9", max = "9") @Scale(1) BigDecimal> values,
            @ForAll Direction direction) {
        var ranking = Ranking.of(rows(values), direction);

        var places = ranking.places();
        assertThat(places).hasSize(values.size());
        assertThat(places.getFirst().rank()).isEqualTo(1);
        for (int i = 1; i < places.size(); i++) {
            var before = places.get(i - 1);
            var here = places.get(i);
            int order = before.row().value().value().compareTo(here.row().value().value());
            assertThat(order).isNotEqualTo(direction == Direction.DOWN ? 1 : -1);
            // One decimal throughout: what is equal shares the rank before, what is not has as many before it as stand there.
            assertThat(here.rank()).isEqualTo(order == 0 ? before.rank() : i + 1);
            assertThat(here.tied() && before.tied() || order != 0).isTrue();
        }
    }

    @Property
    void theOrderOfTheRowsDoesNotMatter(
            @ForAll @Size(min = 2, max = 20) List<@BigRange(min = "-9", max = "9") @Scale(1) BigDecimal> values) {
        var rows = rows(values);
        var ranks = ranks(rows);

        assertThat(ranks(rows.reversed())).containsExactlyInAnyOrderElementsOf(ranks);
    }

    private static List<String> ranks(List<RankRow> rows) {
        return Ranking.of(rows, Direction.UP).places().stream().map(p -> p.row().id() + ":" + p.rank()).toList();
    }

    @Example
    void differencesUnderThePrintedDecimalsAreEqual() {
        var coarse = RankSamples.row("a", "a", false, Samples.printed("5.5%"));
        var fine = RankSamples.row("b", "b", false, Samples.printed("5.46%"));
        var lower = RankSamples.row("c", "c", false, Samples.printed("5.44%"));

        assertThat(Ranking.isEqual(coarse, fine, Unit.PERCENT)).isTrue();
        assertThat(Ranking.isEqual(coarse, lower, Unit.PERCENT)).isFalse();
        assertThat(ranks(List.of(lower, coarse, fine))).containsExactly("a:1", "b:1", "c:3");
    }
}
