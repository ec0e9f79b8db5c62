package duizhao.domain.report;

/// What the record shows in one view, drawn anew from the data each time.
///
/// @param piece what of the view is taken
/// @param nth   which of its tables, charts or paragraphs, from 1; 0 for all of them
/// @param title above it; blank for the view's own, [#UNTITLED] for none
/// @param note  a person's note below it; blank for none
public record ViewPart(View view, Piece piece, int nth, String title, String note) implements Part {

    /// The title of a view that has none.
    public static final String UNTITLED = "-";

    public ViewPart {
        if (nth < 0 || nth > 0 && piece == Piece.ALL) {
            throw new IllegalArgumentException("number " + nth + " of " + piece);
        }
    }

    /// All of a view, as it prints by itself.
    public static ViewPart all(View view) {
        return new ViewPart(view, Piece.ALL, 0, "", "");
    }

    /// Some of a view.
    public static ViewPart some(View view, Piece piece) {
        return new ViewPart(view, piece, 0, "", "");
    }

    public ViewPart of(View other) {
        return new ViewPart(other, piece, nth, title, note);
    }

    public ViewPart taking(Piece other, int number) {
        return new ViewPart(view, other, number, title, note);
    }

    public boolean isUntitled() {
        return title.equals(UNTITLED);
    }

    public ViewPart titled(String other) {
        return new ViewPart(view, piece, nth, other, note);
    }

    public ViewPart noted(String other) {
        return new ViewPart(view, piece, nth, title, other);
    }
}
