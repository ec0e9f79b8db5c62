package duizhao.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Title above, the drawing with its marks in the middle, note below. Where the room is too low for the drawing it
/// scrolls, and its key stands still below it.
final class FigureSkin<D> extends PlotSkin<FigureChart<D>> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// A key that takes more of the room than this scrolls with the drawing.
    private static final double MOST_KEY = 0.4;

    private final Pane sheet = new Pane();
    private final Pane keyPlace = new Pane();
    private final ScrollPane scroll = new ScrollPane(sheet);
    private final List<MarkSpot> spots = new ArrayList<>();
    private double drawnWidth = -1;
    private double drawnHeight = -1;
    private double keyHeight;

    FigureSkin(FigureChart<D> chart) {
        super(chart);
        scroll.getStyleClass().add("figure-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().setAll(head, scroll, keyPlace, foot, empty);
        copyFrom(sheet);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);

        redrawWith(chart.dataProperty());
        registerChangeListener(chart.selectedIdProperty(), change -> showSelection());
        registerChangeListener(chart.hoveredIdProperty(), change -> spots.forEach(MarkSpot::show));
        registerChangeListener(chart.focusedProperty(), change -> passFocus());
    }

    // ---- marks

    private Optional<MarkSpot> selected() {
        return spots.stream().filter(spot -> Objects.equals(spot.mark().id(), getSkinnable().getSelectedId())).findFirst();
    }

    private void showSelection() {
        spots.forEach(MarkSpot::show);
        boolean within = spots.stream().anyMatch(MarkSpot::isFocused);
        enter();
        if (within) {
            selected().ifPresent(MarkSpot::requestFocus);
        }
        selected().ifPresent(this::reveal);
    }

    /// Tab enters at the selected mark, or at the first; the arrow keys go on from there.
    private void enter() {
        var door = selected().or(() -> spots.stream().findFirst());
        spots.forEach(spot -> spot.setFocusTraversable(door.filter(d -> d == spot).isPresent()));
    }

    private void passFocus() {
        if (getSkinnable().isFocused()) {
            selected().or(() -> spots.stream().findFirst()).ifPresent(MarkSpot::requestFocus);
        }
    }

    private void reveal(MarkSpot spot) {
        double beyond = sheet.getHeight() - scroll.getViewportBounds().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        if (beyond <= 0 || seen <= 0) {
            return;
        }
        double from = scroll.getVvalue() * beyond;
        double top = spot.getLayoutY();
        double bottom = top + spot.getHeight();
        if (top < from) {
            scroll.setVvalue(top / beyond);
        } else if (bottom > from + seen) {
            scroll.setVvalue(Math.min(1, (bottom - seen) / beyond));
        }
    }

    private void pick(MarkSpot spot) {
        getSkinnable().setSelectedId(spot.mark().id());
        spot.requestFocus();
    }

    private void activate(Object id) {
        var action = getSkinnable().getOnActivate();
        if (action != null) {
            action.accept(id);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (COPY.match(event)) {
            getSkinnable().copyAsPicture();
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && selected().isPresent()) {
            activate(selected().get().mark().id());
            event.consume();
            return;
        }
        var marks = spots.stream().map(MarkSpot::mark).toList();
        MarkWalk.step(marks, selected().map(MarkSpot::mark).orElse(null), event.getCode()).ifPresent(mark -> {
            getSkinnable().setSelectedId(mark.id());
            event.consume();
        });
    }

    // ---- drawing and layout

    private void drawFrame(double width) {
        var chart = getSkinnable();
        var frame = new Frame(width, chart.getTheme());
        var fit = chart.fit();
        fill(head, 0, List.of(frame.header(chart.getTitle(), chart.getSubtitle())));
        fill(foot, 0, List.of(frame.note(fit.isDrawn() ? fit.reason(chart.messages()) : ""), frame.note(chart.getNote())));
        empty.setVisible(!fit.isDrawn());
        empty.setText(fit.isDrawn() ? "" : fit.reason(chart.messages()));
        scroll.setVisible(fit.isDrawn());
        scroll.setAccessibleText(chart.name());
    }

    private void draw(double width, double height) {
        boolean within = spots.stream().anyMatch(MarkSpot::isFocused);
        spots.clear();
        sheet.getChildren().clear();
        keyPlace.getChildren().clear();
        keyHeight = 0;
        if (!getSkinnable().fit().isDrawn()) {
            return;
        }
        var figure = getSkinnable().figure(getSkinnable().getTheme());
        double high = Math.max(height, figure.leastHeight(width));
        var drawing = figure.draw(width, high);
        drawing.region().relocate(INSET, 0);
        if (high > height && drawing.key().getPrefHeight() <= height * MOST_KEY) {
            Region key = drawing.takeKey();
            key.relocate(INSET, 0);
            keyPlace.getChildren().setAll(key);
            keyHeight = key.getPrefHeight();
            high -= keyHeight;
        }
        CutWords.tell(drawing.region());
        var over = new Pane();
        over.relocate(INSET, 0);
        over.setManaged(false);
        over.setPickOnBounds(false);
        over.resize(width, high);
        drawing.marks().forEach(mark -> spots.add(new MarkSpot(mark, getSkinnable(), this::pick, this::activate)));
        over.getChildren().setAll(spots);
        sheet.getChildren().setAll(drawing.region(), over);
        sheet.setMinSize(width + INSET, high);
        sheet.setPrefSize(width + INSET, high);
        enter();
        if (within) {
            selected().or(() -> spots.stream().findFirst()).ifPresent(MarkSpot::requestFocus);
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        double drawn = Math.max(1, width - GUTTER - INSET);
        boolean anew = isStale() || width != drawnWidth;
        if (anew) {
            drawFrame(drawn);
        }
        double above = above(height);
        double below = below(height, 0);
        double room = Math.max(0, height - above - below);
        if (anew || room != drawnHeight) {
            drawn();
            drawnWidth = width;
            drawnHeight = room;
            draw(drawn, room);
        }
        head.resizeRelocate(x, y, width, above);
        scroll.resizeRelocate(x, y + above, width, room - keyHeight);
        keyPlace.resizeRelocate(x, y + above + room - keyHeight, width, keyHeight);
        foot.resizeRelocate(x, y + above + room, width, below);
        placeEmpty(x, y + above, width, room);
    }

    @Override
    protected double likedHeight() {
        return 30;
    }

    @Override
    public void dispose() {
        spots.clear();
        super.dispose();
    }
}
