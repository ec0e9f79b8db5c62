package duizhao.app.shell;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows the whole window larger or smaller: what is in it is laid out in the room that is left at that size, and then
/// drawn at it, letters as sharply as any.
final class ZoomPane extends Region {

    private final Region content;
    private final Scale scale = new Scale(1, 1);

    ZoomPane(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    /// @param percent of the usual size
    void zoom(int percent) {
        scale.setX(percent / 100.0);
        scale.setY(percent / 100.0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width) * scale.getY();
    }
}
