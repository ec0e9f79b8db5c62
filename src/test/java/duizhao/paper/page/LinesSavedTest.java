package duizhao.paper.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesSavedTest {

    @Test
    void wholeForOneColumnRatherThanTooNarrowForBoth() {
        double[] widths = {40, 40};
        new LinesSaved(List.of(new double[] {60}, new double[] {60}), 0).grow(widths, 100);
        assertThat(widths).satisfiesAnyOf(w -> assertThat(w).containsExactly(61, 40),
                w -> assertThat(w).containsExactly(40, 61), w -> assertThat(w).containsExactly(60, 40));
    }

    @Test
    void whereMostRowsBecomeLowerComesFirst() {
        double[] widths = {40, 40, 40};
        new LinesSaved(List.of(new double[] {60, 10, 10}, new double[] {10, 46, 46}, new double[0]), 0)
                .grow(widths, 130);
        assertThat(widths[0]).isEqualTo(40);
        assertThat(widths[1]).isBetween(46.0, 49.0);
        assertThat(widths[2]).as("numbers never wrap").isEqualTo(40);
    }

    @Test
    void nothingIsGivenWhereNoLineIsSaved() {
        double[] widths = {40, 40};
        new LinesSaved(List.of(new double[] {30, 34}, new double[] {200, 10}), 6).grow(widths, 82);
        assertThat(widths).containsExactly(40, 40);
    }

    @Test
    void theTotalIsNeverExceeded() {
        double[] widths = {40, 40};
        new LinesSaved(List.of(new double[] {400, 300}, new double[] {200, 500}), 6).grow(widths, 137);
        assertThat(widths[0] + widths[1]).isLessThanOrEqualTo(137.0001);
    }
}
