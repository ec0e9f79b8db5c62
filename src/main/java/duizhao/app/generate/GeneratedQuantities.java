package duizhao.app.generate;

import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import java.math.BigDecimal;
import java.util.random.RandomGenerator;

/// Numbers in the words of plans and reports, in about the shares in which these use them.
final class GeneratedQuantities {

    private static final String[] WORDS_ONLY = {"稳步增长", "持续改善", "基本稳定"};

    private final RandomGenerator random;

    GeneratedQuantities(RandomGenerator random) {
        this.random = random;
    }

    /// What is aimed at: three of ten at least so much, two about, some soft, some firm, a few in words only.
    Quantity target(BigDecimal value, Unit unit) {
        int chance = random.nextInt(100);
        Firmness firmness = chance % 13 == 0 ? Firmness.SOFT : chance % 17 == 1 ? Firmness.FIRM : Firmness.UNSTATED;
        if (chance == 99) {
            String words = WORDS_ONLY[random.nextInt(WORDS_ONLY.length)];
            return new Quantity(null, null, Wording.QUALITATIVE, Unit.NONE, Firmness.UNSTATED, false, words);
        }
        if (value.signum() <= 0) {
            return printed(value, null, value.signum() < 0 ? Wording.FALL : Wording.BARE, unit, Firmness.UNSTATED, false);
        }
        if (chance >= 94) {
            return printed(value, value.add(step(value)), Wording.RANGE_DASH, unit, Firmness.UNSTATED, false);
        }
        Wording wording = chance < 30 ? Wording.AT_LEAST_SUFFIX : chance < 50 ? Wording.ABOUT_SUFFIX
                : chance < 56 ? Wording.BREAK_THROUGH : chance < 60 ? Wording.WITHIN : Wording.BARE;
        return printed(value, null, wording, unit, firmness, false);
    }

    /// What came of it: mostly the bare number.
    Quantity outcome(BigDecimal value, Unit unit, boolean estimated) {
        if (value.signum() < 0) {
            return printed(value, null, Wording.FALL, unit, Firmness.UNSTATED, estimated);
        }
        int chance = random.nextInt(100);
        Wording wording = value.signum() == 0 || chance >= 14 ? Wording.BARE
                : chance < 5 ? Wording.ABOUT_SUFFIX : chance < 9 ? Wording.EXCEED_LONG : chance < 12 ? Wording.REACH : Wording.NEAR;
        return printed(value, null, wording, unit, Firmness.UNSTATED, estimated);
    }

    /// A round step up, in the printed decimals.
    private static BigDecimal step(BigDecimal value) {
        return BigDecimal.valueOf(5, value.scale());
    }

    private static Quantity printed(BigDecimal value, BigDecimal upper, Wording wording, Unit unit, Firmness firmness,
                                    boolean estimated) {
        var quantity = new Quantity(value, upper, wording, unit, firmness, estimated, "");
        return quantity.withToken(Notation.print(quantity));
    }
}
