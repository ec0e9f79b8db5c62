package duizhao.domain.quantity;

import java.math.BigDecimal;

/// A unit as printed: a magnitude and a base, 亿 + 元.
///
/// @param base the unit without its magnitude: `%`, `个百分点`, `元`, `美元`, `家`, ...; blank where none is printed
public record Unit(Magnitude magnitude, String base) {

    public static final Unit NONE = new Unit(Magnitude.ONE, "");
    public static final Unit PERCENT = new Unit(Magnitude.ONE, "%");
    public static final Unit POINTS = new Unit(Magnitude.ONE, "个百分点");

    /// Magnitude and base are split the same way however they are given, so that what prints the same is the same:
    /// 3 x 千 + 米 is 3 x 千米, 百分点 is 个百分点.
    public Unit {
        String printed = magnitude.word() + base;
        magnitude = UnitWords.magnitudeOf(printed);
        base = printed.substring(magnitude.word().length());
        if (base.equals("百分点")) {
            base = "个百分点";
        }
    }

    /// Reads a printed unit without spaces: `亿元`, `%`, `万平米`, or blank. Splits, but does not judge whether the base
    /// is a unit; [Notation#read] does.
    public static Unit of(String printed) {
        return new Unit(Magnitude.ONE, printed);
    }

    /// As printed; `Unit.of(u.printed())` equals `u`.
    public String printed() {
        return magnitude.word() + base;
    }

    /// Whether it is one of the units that documents print every day, and not merely a short word after a number, which
    /// may as well be a noun (46个总投资).
    public boolean isCommon() {
        return UnitWords.isListed(base);
    }

    /// Whether it counts pieces, heads or events (家, 人, 场), of which there is no half.
    public boolean isCounted() {
        return UnitWords.isCount(base);
    }

    public boolean isPercent() {
        return base.equals("%");
    }

    /// Whether a difference in this unit is one of 个百分点.
    public boolean isRate() {
        return isPercent() || base.equals("个百分点");
    }

    public boolean isMoney() {
        return base.equals("元") || base.equals("人民币") || isForeignMoney();
    }

    public boolean isForeignMoney() {
        return base.equals("美元");
    }

    /// Whether values of both can be brought to one scale without a rate of exchange. Counters count alike (112家, 142户),
    /// and one thing may be written in two ways (平米, 平方米).
    public boolean isConvertibleTo(Unit other) {
        return base.equals(other.base) || UnitWords.isSame(base, other.base);
    }

    /// `value` of this unit in `other`, exact.
    ///
    /// @throws IllegalArgumentException where the bases differ
    public BigDecimal convert(BigDecimal value, Unit other) {
        if (!isConvertibleTo(other)) {
            throw new IllegalArgumentException(printed() + " -> " + other.printed());
        }
        return value.scaleByPowerOfTen(magnitude.power() - other.magnitude.power());
    }
}
