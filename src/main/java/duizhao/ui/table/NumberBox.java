package duizhao.ui.table;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// One printed token with its decimal point at a given distance from the right edge, digits strong and words muted.
///
/// A token that is words is strong as a whole. Four texts and no label: a table shows hundreds of these, and a label is five times as dear. Its parts have the
/// style classes `token-digits` and `token-words`; words stand at the right edge.
public final class NumberBox extends Region {

    private final Text before = part("token-words");
    private final Text integer = part("token-digits");
    private final Text decimals = part("token-digits");
    private final Text after = part("token-words");
    private NumberLayout number = NumberLayout.of("");
    private double rightOfPoint;

    public NumberBox() {
        getStyleClass().add("token");
        getChildren().addAll(before, integer, decimals, after);
    }

    /// @param rightOfPoint room for what follows the integer, in pixels, the same for a whole column: see
    ///                     [NumberColumn#right]
    public void show(String token, double rightOfPoint) {
        this.rightOfPoint = rightOfPoint;
        number = NumberLayout.of(token);
        before.setText(number.isNumber() ? number.before() : "");
        integer.setText(number.isNumber() ? number.integer() : token);
        decimals.setText(number.decimals());
        after.setText(number.right().substring(number.decimals().length()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double head = width(before) + width(integer);
        double right = getWidth() - getInsets().getRight();
        double x = number.isNumber()
                ? right - rightOfPoint - head
                : right - head;
        for (Text text : new Text[] {before, integer, decimals, after}) {
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
