package duizhao.ui.plot;

import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/// What every chart on screen has: title, subtitle and note inside the picture, a theme that follows the window's
/// style sheets, and a way out of the program as a picture.
///
/// The selected mark and the one hovered over are told by the caller's ids in two properties that a table beside the
/// chart can be bound to in both directions.
public abstract class PlotControl extends Control {

    /// Learns the properties with the first chart made, which is before any style sheet asks for them.
    private static final StyleablePropertyFactory<PlotControl> FACTORY =
            new StyleablePropertyFactory<>(Control.getClassCssMetaData());
    /// Copied pictures are at least this wide, however narrow the pane.
    private static final double LEAST_PICTURE = 640;
    /// Pixels; the largest texture of common machines.
    private static final double LARGEST_PICTURE = 8192;

    private final Messages messages;
    private final String nameKey;
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty subtitle = new SimpleStringProperty(this, "subtitle", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final ObjectProperty<@Nullable Object> selectedId = new SimpleObjectProperty<>(this, "selectedId");
    private final ObjectProperty<@Nullable Object> hoveredId = new SimpleObjectProperty<>(this, "hoveredId");
    private final ThemeColours colours = new ThemeColours(this, FACTORY);
    private final StyleableProperty<Font> font;
    private final ReadOnlyObjectWrapper<PlotTheme> theme = new ReadOnlyObjectWrapper<>(this, "theme");

    /// @param nameKey key of what the chart is called where it has no title
    protected PlotControl(Messages messages, String nameKey) {
        this.messages = messages;
        this.nameKey = nameKey;
        this.font = FACTORY.createStyleableFontProperty(this, "font", "-fx-font", chart -> chart.font,
                Font.getDefault(), true);
        var observed = new ArrayList<ObservableValue<?>>(List.of(colours.observed()));
        observed.add((ObservableValue<?>) font);
        theme.bind(Bindings.createObjectBinding(() -> PlotTheme.screen(colours.paints(), font.getValue()),
                observed.toArray(ObservableValue<?>[]::new)));
        getStyleClass().add("plot");
        setAccessibleRole(AccessibleRole.PARENT);
        // What is inside takes the focus; the chart itself would only be a second stop on the way.
        setFocusTraversable(false);
    }

    /// The finding, in one sentence.
    public StringProperty titleProperty() {
        return title;
    }

    /// What, where, which year, which document.
    public StringProperty subtitleProperty() {
        return subtitle;
    }

    /// Source, vintage, definition, rule and tolerances.
    public StringProperty noteProperty() {
        return note;
    }

    public String getTitle() {
        return title.get();
    }

    public void setTitle(String text) {
        title.set(text);
    }

    public String getSubtitle() {
        return subtitle.get();
    }

    public void setSubtitle(String text) {
        subtitle.set(text);
    }

    public String getNote() {
        return note.get();
    }

    public void setNote(String text) {
        note.set(text);
    }

    /// The id of the selected mark; null for none, and an id that no mark has selects none.
    public final ObjectProperty<@Nullable Object> selectedIdProperty() {
        return selectedId;
    }

    public final @Nullable Object getSelectedId() {
        return selectedId.get();
    }

    public final void setSelectedId(@Nullable Object id) {
        selectedId.set(id);
    }

    /// The id of the mark the mouse is over, here or in a linked view; null for none.
    public final ObjectProperty<@Nullable Object> hoveredIdProperty() {
        return hoveredId;
    }

    public final @Nullable Object getHoveredId() {
        return hoveredId.get();
    }

    public final void setHoveredId(@Nullable Object id) {
        hoveredId.set(id);
    }

    /// What a screen reader calls the chart: its title, or what kind of chart it is.
    public final String name() {
        return getTitle().isBlank() ? messages.text(nameKey) : getTitle();
    }

    /// How the chart is painted now: colours from the style sheets, fonts after the font around it.
    public ReadOnlyObjectProperty<PlotTheme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public PlotTheme getTheme() {
        return theme.get();
    }

    /// The language of the words a chart adds by itself.
    public Messages messages() {
        return messages;
    }

    /// Whether the chart suits the data it has, and why not.
    public abstract Fit fit();

    /// The whole chart, unscrolled, as it leaves the program.
    ///
    /// @param width of the drawing, without the margin around it
    public abstract Region picture(double width, PlotTheme painted);

    /// The whole chart as a picture on white, whatever the window's theme: it goes into documents.
    ///
    /// @param scale pixels per unit; less where the picture would be too large for a machine
    public WritableImage snapshot(double scale) {
        var painted = PlotTheme.light(font.getValue());
        var region = picture(Math.max(getWidth(), LEAST_PICTURE), painted);
        var parameters = new SnapshotParameters();
        // A matrix of hundreds of rows would be larger than any picture can be.
        double fitting = Math.min(scale, LARGEST_PICTURE / Math.max(region.getPrefWidth(), region.getPrefHeight()));
        parameters.setTransform(Transform.scale(fitting, fitting));
        parameters.setFill(painted.paints().ground());
        return region.snapshot(parameters, null);
    }

    /// Puts the whole chart on the clipboard as a picture of twice the screen's resolution.
    public void copyAsPicture() {
        var content = new ClipboardContent();
        content.putImage(snapshot(2));
        Clipboard.getSystemClipboard().setContent(content);
    }

    ThemeColours colours() {
        return colours;
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(PlotControl.class.getResource("plot.css")).toExternalForm();
    }

    @Override
    protected List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
