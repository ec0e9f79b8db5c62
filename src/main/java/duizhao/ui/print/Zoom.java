package duizhao.ui.print;

import java.util.ArrayList;
import java.util.List;

/// How large pages are shown.
sealed interface Zoom {

    Zoom FIT_WIDTH = new FitWidth();
    Zoom FIT_PAGE = new FitPage();
    /// The steps of Ctrl++ and Ctrl+-, in percent of the size on paper.
    List<Integer> STEPS = List.of(25, 50, 75, 100, 125, 150, 200, 300, 400);

    record FitWidth() implements Zoom {
    }

    record FitPage() implements Zoom {
    }

    /// @param percent of a point to a pixel at 96 pixels an inch
    record Percent(int percent) implements Zoom {
    }

    /// What the zoom list offers.
    static List<Zoom> choices() {
        var all = new ArrayList<Zoom>(List.of(FIT_WIDTH, FIT_PAGE));
        STEPS.forEach(step -> all.add(new Percent(step)));
        return all;
    }

    /// The next step above or below a size.
    static Zoom next(double scale, boolean larger) {
        double percent = scale / PIXELS_PER_POINT * 100;
        return new Percent(larger
                ? STEPS.stream().filter(step -> step > percent + 0.5).findFirst().orElse(STEPS.getLast())
                : STEPS.reversed().stream().filter(step -> step < percent - 0.5).findFirst().orElse(STEPS.getFirst()));
    }

    double PIXELS_PER_POINT = 96.0 / 72;

    /// Pixels for a point.
    ///
    /// @param roomWidth  the inner width of the view in pixels
    /// @param roomHeight its inner height
    default double scale(double pageWidth, double pageHeight, double roomWidth, double roomHeight) {
        double width = roomWidth / pageWidth;
        return Math.max(0.05, switch (this) {
            case FitWidth() -> width;
            case FitPage() -> Math.min(width, roomHeight / pageHeight);
            case Percent(int percent) -> percent / 100.0 * PIXELS_PER_POINT;
        });
    }
}
