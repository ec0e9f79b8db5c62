package duizhao.paper.draw;

/// A weight and a size of the paper's one typeface.
///
/// @param bold whether bold
/// @param size points, 7.5 or more
public record TypeStyle(boolean bold, double size) {

    /// Nothing on paper is smaller, in points.
    public static final double SMALLEST = 7.5;

    public static final TypeStyle TITLE = new TypeStyle(true, 16);
    public static final TypeStyle SUBTITLE = new TypeStyle(false, 10.5);
    public static final TypeStyle HEADING = new TypeStyle(true, 12);
    public static final TypeStyle SUBHEADING = new TypeStyle(true, 10.5);
    public static final TypeStyle BODY = new TypeStyle(false, 9);
    public static final TypeStyle STRONG = new TypeStyle(true, 9);
    public static final TypeStyle NOTE = new TypeStyle(false, SMALLEST);

    public TypeStyle {
        if (size < SMALLEST) {
            throw new IllegalArgumentException("text on paper is " + SMALLEST + " pt or more, not " + size);
        }
    }

    public TypeStyle bolder() {
        return new TypeStyle(true, size);
    }

    public TypeStyle sized(double points) {
        return new TypeStyle(bold, points);
    }
}
