package duizhao.ui.plot.gallery;

import duizhao.ui.plot.PlotControl;
import duizhao.ui.theme.Theme;
import java.util.List;
import java.util.function.Supplier;

/// A chart with data, to be looked at.
///
/// @param themes it is shown on screen in
record Exhibit(String name, double width, double height, List<Theme> themes, Supplier<PlotControl> chart) {
}
