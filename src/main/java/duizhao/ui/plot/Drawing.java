package duizhao.ui.plot;

import java.util.List;
import javafx.scene.layout.Region;

/// A chart drawn as plain vector nodes, and where its marks are.
public record Drawing(Region region, List<PlotMark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }
}
