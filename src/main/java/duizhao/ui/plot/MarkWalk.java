package duizhao.ui.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Which mark a key leads to. Left and right stay in a lane, up and down go to the nearest mark of the next lane that
/// way; so every mark is reached.
final class MarkWalk {

    private MarkWalk() {
    }

    /// @param from where the walk is; null where it begins
    /// @return empty where the key is none of a walk's; `from` itself where it leads no further
    static Optional<PlotMark> step(List<PlotMark> marks, @Nullable PlotMark from, KeyCode key) {
        boolean walks = switch (key) {
            case LEFT, RIGHT, UP, DOWN, KP_LEFT, KP_RIGHT, KP_UP, KP_DOWN, HOME, END -> true;
            default -> false;
        };
        if (!walks || marks.isEmpty()) {
            return Optional.empty();
        }
        if (from == null) {
            return Optional.of(marks.getFirst());
        }
        var lane = marks.stream().filter(mark -> mark.lane() == from.lane())
                .sorted(Comparator.comparingDouble(PlotMark::centreX)).toList();
        int at = lane.indexOf(from);
        return Optional.of(switch (key) {
            case LEFT, KP_LEFT -> lane.get(Math.max(0, at - 1));
            case RIGHT, KP_RIGHT -> lane.get(Math.min(lane.size() - 1, at + 1));
            case HOME -> lane.getFirst();
            case END -> lane.getLast();
            case UP, KP_UP -> across(marks, from, -1);
            default -> across(marks, from, 1);
        });
    }

    private static PlotMark across(List<PlotMark> marks, PlotMark from, int way) {
        int next = marks.stream().mapToInt(PlotMark::lane)
                .filter(lane -> way < 0 ? lane < from.lane() : lane > from.lane())
                .reduce((a, b) -> way < 0 ? Math.max(a, b) : Math.min(a, b)).orElse(from.lane());
        return next == from.lane() ? from : marks.stream().filter(mark -> mark.lane() == next)
                .min(Comparator.comparingDouble(mark -> Math.abs(mark.centreX() - from.centreX()))).orElse(from);
    }
}
