package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.ui.table.NumberBox;
import duizhao.ui.table.NumberColumn;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;

/// A plan, an outcome or a gap, lined up on the decimal point.
final class TokenCell extends LineCell {

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final SideModel model;
    private final CellTexts texts;
    private final String district;
    private final CellColumn column;
    private final Supplier<NumberColumn> shape;
    private final NumberBox box = new NumberBox();

    TokenCell(SideModel model, CellTexts texts, String district, CellColumn column,
              Supplier<NumberColumn> shape) {
        super(district, model.hoveredProperty()::set);
        this.model = model;
        this.texts = texts;
        this.district = district;
        this.column = column;
        this.shape = shape;
        box.prefWidthProperty().bind(widthProperty().subtract(16));
    }

    @Override
    String show(IndicatorLine line) {
        ComparisonRow row = line.side(district);
        String text = texts.text(row, column);
        box.show(text, shape.get().right());
        box.pseudoClassStateChanged(NOTHING, text.equals(CellTexts.NOTHING));
        setGraphic(box);
        setAccessibleText(text);
        Grid shown = model.gridProperty().get();
        if (row == null || shown == null || column == CellColumn.GAP) {
            return "";
        }
        Figure figure = column == CellColumn.PLAN ? row.plan() : row.outcome();
        return texts.hover(shown.catalogue(), figure, column);
    }
}
