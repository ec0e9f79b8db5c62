package duizhao.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Tolerances;
import duizhao.exchange.DataPackage;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What an act would bring to light, on the bundled record.
class ForesightTest {

    private static final Set<String> QINGYUNPU = Set.of("360104");
    private final DataSet now = DataPackage.bundled();
    private final Foresight foresight = new Foresight(new Checker(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)));

    private Figure figure() {
        return now.figures().stream().filter(f -> f.key().equals("qyp-2021-gdp-level-outcome")).findFirst().orElseThrow();
    }

    private static Figure of(Figure figure, String token) {
        return new Figure(figure.key(), figure.district(), figure.series(), figure.period(), figure.role(),
                ((Reading.Understood) Notation.read(token)).quantity(), figure.source(), figure.place(), figure.note());
    }

    private List<Finding> after(Figure before, Figure after) {
        return foresight.of(now, new Act("t", "t", "", List.of(new FigureChange(before, after))), QINGYUNPU);
    }

    @Test
    void aSlipOfMagnitudeIsForeseenAndOnlyThat() {
        var found = after(figure(), of(figure(), "3900亿元左右"));

        assertThat(found).isNotEmpty().allSatisfy(finding ->
                assertThat(finding.figures()).extracting(Figure::key).contains(figure().key()));
    }

    @Test
    void whatIsFoundNowIsNotForeseen() {
        assertThat(after(figure(), of(figure(), "390亿元左右"))).isEmpty();
    }

    @Test
    void theRecordItselfStaysAsItIs() {
        var before = List.copyOf(now.figures());

        after(figure(), of(figure(), "3900亿元左右"));

        assertThat(now.figures()).isEqualTo(before);
    }
}
