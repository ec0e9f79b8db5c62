package duizhao.ui.plot;

/// Where the printed numbers of target and outcome stand above their marks: side by side on one line if both stay
/// near their mark, else on two lines.
///
/// @param target  left edge of the target's token
/// @param outcome left edge of the outcome's token
/// @param oneLine whether both fit on one line
record TokenPlaces(double target, double outcome, boolean oneLine) {

    /// @param t      the target's mark, and `tWidth` the width of its token
    /// @param o      the outcome's mark, and `oWidth` the width of its token
    /// @param left   left edge of the room
    /// @param right  right edge of the room
    /// @param apart  least distance of the two tokens
    static TokenPlaces of(double t, double tWidth, double o, double oWidth, double left, double right, double apart) {
        boolean targetFirst = t <= o;
        double first = targetFirst ? tWidth : oWidth;
        double second = targetFirst ? oWidth : tWidth;
        double firstMark = Math.min(t, o);
        double secondMark = Math.max(t, o);
        double x1 = centred(firstMark, first, left, right);
        double x2 = centred(secondMark, second, left, right);
        double overlap = x1 + first + apart - x2;
        if (overlap > 0) {
            // Push apart evenly; what the edge of the room refuses to one the other takes.
            x1 = Math.max(left, x1 - overlap / 2);
            x2 = Math.min(right - second, Math.max(x2, x1 + first + apart));
            x1 = Math.max(left, Math.min(x1, x2 - apart - first));
        }
        boolean fits = x1 + first + apart <= x2 + 0.01 && near(firstMark, x1, first, apart)
                && near(secondMark, x2, second, apart);
        if (!fits) {
            return new TokenPlaces(centred(t, tWidth, left, right), centred(o, oWidth, left, right), false);
        }
        return targetFirst ? new TokenPlaces(x1, x2, true) : new TokenPlaces(x2, x1, true);
    }

    /// In the middle over its mark, but inside the room.
    static double centred(double mark, double width, double left, double right) {
        return Math.max(left, Math.min(mark - width / 2, right - width));
    }

    private static boolean near(double mark, double x, double width, double slack) {
        return mark >= x - slack && mark <= x + width + slack;
    }
}
