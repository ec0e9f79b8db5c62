package duizhao.domain.quantity;

import java.util.List;

/// What follows a number: 余 or 多, a magnitude, a unit.
///
/// @param odd             余, 多 or blank
/// @param beforeMagnitude whether it stands before a magnitude
record UnitTail(Unit unit, String odd, boolean beforeMagnitude) {

    private static final List<String> ODD = List.of(Wording.ODD.within(), Wording.ODD_MANY.within());

    /// @throws NotUnderstood where what follows is no unit
    static UnitTail read(String text) throws NotUnderstood {
        String early = oddAt(text);
        var split = Unit.of(text.substring(early.length()));
        String late = oddAt(split.base());
        if (!early.isEmpty() && !late.isEmpty()) {
            throw new NotUnderstood(Reason.DOUBLED, text);
        }
        String base = split.base().substring(late.length());
        if (!base.isEmpty() && !UnitWords.isUnit(base)) {
            throw Diagnosis.ofUnit(base);
        }
        return new UnitTail(late.isEmpty() ? split : new Unit(split.magnitude(), base), early + late,
                !early.isEmpty() && split.magnitude() != Magnitude.ONE);
    }

    private static String oddAt(String text) {
        for (String odd : ODD) {
            if (text.startsWith(odd)) {
                return odd;
            }
        }
        return "";
    }
}
