package duizhao.ui.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

/// Words that run into each other or out of the picture.
public final class Overlaps {

    /// Text bounds include the room for accents and descenders, which Chinese lines do not use.
    private static final double TOUCH = 0.28;

    private Overlaps() {
    }

    /// Pairs of words that overlap, and words that leave the picture; empty where all is well.
    public static List<String> in(Parent root) {
        var texts = new ArrayList<Text>();
        collect(root, texts);
        var faults = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            Bounds a = bounds(texts.get(i), root);
            if (a.getMinX() < -1 || a.getMaxX() > root.getLayoutBounds().getWidth() + 1
                    || a.getMaxY() > root.getLayoutBounds().getHeight() + 1) {
                faults.add("outside: " + texts.get(i).getText() + " " + a);
            }
            for (int j = i + 1; j < texts.size(); j++) {
                Bounds b = bounds(texts.get(j), root);
                double wide = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
                double high = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
                if (wide > 1 && high > Math.min(a.getHeight(), b.getHeight()) * TOUCH) {
                    faults.add(texts.get(i).getText() + " | " + texts.get(j).getText());
                }
            }
        }
        return faults;
    }

    private static Bounds bounds(Text text, Node root) {
        return root.sceneToLocal(text.localToScene(text.getLayoutBounds()));
    }

    private static void collect(Node node, List<Text> texts) {
        if (node instanceof Text text) {
            texts.add(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
