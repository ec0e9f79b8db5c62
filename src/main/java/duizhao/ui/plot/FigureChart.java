package duizhao.ui.plot;

import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A chart that is drawn as a whole and fills the room it has.
///
/// The arrow keys, Home and End walk the marks, Enter (or a double click) activates one, Ctrl+C copies the chart as a
/// picture. Where the data does not fit the kind of chart, it says so instead.
public abstract class FigureChart<D> extends PlotControl implements OnPaper {

    private final ObjectProperty<D> data;
    private final ObjectProperty<@Nullable Consumer<Object>> onActivate = new SimpleObjectProperty<>(this, "onActivate");

    /// @param nameKey key of what the chart is called where it has no title
    /// @param nothing data without anything to draw
    protected FigureChart(Messages messages, String nameKey, D nothing) {
        super(messages, nameKey);
        data = new SimpleObjectProperty<>(this, "data", nothing);
        getStyleClass().add("figure-chart");
    }

    public final ObjectProperty<D> dataProperty() {
        return data;
    }

    public final D getData() {
        return data.get();
    }

    public final void setData(D drawn) {
        data.set(drawn);
    }

    /// What Enter and a double click on a mark do, given the mark's id; null for nothing.
    public final ObjectProperty<@Nullable Consumer<Object>> onActivateProperty() {
        return onActivate;
    }

    public final @Nullable Consumer<Object> getOnActivate() {
        return onActivate.get();
    }

    public final void setOnActivate(@Nullable Consumer<Object> action) {
        onActivate.set(action);
    }

    /// What draws the data there is now, for a screen or for paper.
    public abstract Figure figure(PlotTheme painted);

    @Override
    public final Region picture(double width, PlotTheme painted) {
        var frame = new Frame(width, painted);
        var regions = new ArrayList<Region>(List.of(frame.header(getTitle(), getSubtitle())));
        if (fit().isDrawn()) {
            var figure = figure(painted);
            regions.add(figure.draw(width, figure.height(width)).region());
        } else {
            regions.add(frame.note(fit().reason(messages())));
        }
        regions.add(frame.note(getNote()));
        return Sheet.stack(width, Math.ceil(painted.em()), regions);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FigureSkin<>(this);
    }
}
