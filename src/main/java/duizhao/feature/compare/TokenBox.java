package duizhao.feature.compare;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// One printed token with its decimal point at a given distance from the right edge.
///
/// Seam: to be replaced by the number cell of `ui.table` when that exists.
final class TokenBox extends Region {

    private final Text before = part("token-words");
    private final Text integer = part("token-digits");
    private final Text fraction = part("token-digits");
    private final Text after = part("token-words");
    private PrintedNumber number = PrintedNumber.of("");
    private double rightOfPoint;

    TokenBox() {
        getStyleClass().add("token");
        getChildren().addAll(before, integer, fraction, after);
    }

    /// @param rightOfPoint room for what follows the integer, in pixels, the same for a whole column
    void show(String token, double rightOfPoint) {
        this.rightOfPoint = rightOfPoint;
        number = PrintedNumber.of(token);
        before.setText(number.before());
        integer.setText(number.integer());
        fraction.setText(number.fraction());
        after.setText(number.after());
        getStyleClass().remove("nothing");
        if (token.equals(CellTexts.NOTHING)) {
            getStyleClass().add("nothing");
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double head = width(before) + width(integer);
        double right = getWidth() - getInsets().getRight();
        double x = number.hasDigits()
                ? right - rightOfPoint - head
                : right - head;
        for (Text text : new Text[] {before, integer, fraction, after}) {
            text.setX(Math.max(0, Math.round(x)));
            text.setY(middle);
            x += width(text);
        }
    }

    private static double width(Text text) {
        return text.getText().isEmpty() ? 0 : text.getLayoutBounds().getWidth();
    }

    private static Text part(String styleClass) {
        var text = new Text();
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.CENTER);
        text.setManaged(false);
        return text;
    }
}
