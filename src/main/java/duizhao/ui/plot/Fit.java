package duizhao.ui.plot;

import duizhao.platform.Messages;
import java.util.List;

/// Whether a kind of chart suits the data at hand, and if not, why; so that a screen can offer charts and explain.
///
/// @param key       of the text that says why; blank where it suits
/// @param arguments of that text
public record Fit(Level level, String key, List<Object> arguments) {

    public enum Level {
        /// It suits.
        GOOD,
        /// It can be drawn, but something else says the same better.
        POOR,
        /// It is not drawn: there is nothing to draw, or a picture would mislead.
        NONE
    }

    public static final Fit GOOD = new Fit(Level.GOOD, "", List.of());

    public Fit {
        arguments = List.copyOf(arguments);
    }

    public static Fit poor(String key, Object... arguments) {
        return new Fit(Level.POOR, key, List.of(arguments));
    }

    public static Fit none(String key, Object... arguments) {
        return new Fit(Level.NONE, key, List.of(arguments));
    }

    public boolean isGood() {
        return level == Level.GOOD;
    }

    public boolean isDrawn() {
        return level != Level.NONE;
    }

    /// Why not, in one sentence; blank where it suits.
    public String reason(Messages messages) {
        return key.isEmpty() ? "" : messages.text(key, arguments.toArray());
    }
}
