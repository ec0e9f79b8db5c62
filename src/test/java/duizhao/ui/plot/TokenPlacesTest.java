package duizhao.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TokenPlacesTest {

    @Test
    void tokensStandCentredOverTheirMarksWhereThereIsRoom() {
        assertThat(TokenPlaces.of(200, 40, 50, 40, 0, 300, 6)).isEqualTo(new TokenPlaces(180, 30, true));
    }

    @Test
    void tokensOfCloseMarksArePushedApartAndKeepTheirOrder() {
        var places = TokenPlaces.of(150, 50, 140, 50, 0, 300, 6);

        assertThat(places.oneLine()).isTrue();
        assertThat(places.outcome() + 50 + 6).isEqualTo(places.target());
    }

    @Test
    void tokensThatHaveNoRoomBesideEachOtherTakeTwoLines() {
        assertThat(TokenPlaces.of(50, 80, 60, 80, 0, 120, 6).oneLine()).isFalse();
    }

    @Property
    void nothingOverlapsOrLeavesTheRoom(@ForAll @DoubleRange(min = 0, max = 300) double t,
                                        @ForAll @DoubleRange(min = 0, max = 300) double o,
                                        @ForAll @DoubleRange(min = 5, max = 200) double tw,
                                        @ForAll @DoubleRange(min = 5, max = 200) double ow) {
        var places = TokenPlaces.of(t, tw, o, ow, 0, 300, 6);

        assertThat(places.target()).isBetween(0.0, 300 - tw + 0.01);
        assertThat(places.outcome()).isBetween(0.0, 300 - ow + 0.01);
        if (places.oneLine()) {
            boolean targetFirst = places.target() < places.outcome();
            assertThat(targetFirst ? places.outcome() - places.target() - tw : places.target() - places.outcome() - ow)
                    .isGreaterThan(5.9);
        }
    }
}
