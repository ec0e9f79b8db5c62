package duizhao.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class SpreadProperties {

    @Property
    void labelsNeverOverlapNorPassEachOtherNorLeaveTheRoom(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -50, max = 450) Double> wanted) {
        var places = Spread.apart(wanted, 20, 0, 400);

        var order = IntStream.range(0, wanted.size()).boxed().sorted(Comparator.comparing(wanted::get)).toList();
        for (int i = 0; i < order.size(); i++) {
            double place = places.get(order.get(i));
            assertThat(place).isBetween(10 - 1e-9, 390 + 1e-9);
            if (i > 0) {
                assertThat(place - places.get(order.get(i - 1))).isGreaterThanOrEqualTo(20 - 1e-9);
            }
        }
    }

    @Example
    void labelsThatDoNotTouchStayWhereTheyAre() {
        assertThat(Spread.apart(List.of(300.0, 100.0, 200.0), 20, 0, 400)).containsExactly(300.0, 100.0, 200.0);
    }

    @Example
    void labelsThatTouchShareTheWay() {
        assertThat(Spread.apart(List.of(100.0, 100.0), 20, 0, 400)).containsExactly(90.0, 110.0);
    }
}
