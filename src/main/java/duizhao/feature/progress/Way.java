package duizhao.feature.progress;

import java.util.Locale;

/// By which rule the years that remain are told what they must reach.
enum Way {
    /// By equal steps.
    LINEAR,
    /// By equal growth; by equal steps where growth is no measure.
    COMPOUND,
    /// By the shares that a person wrote.
    SHARES;

    /// As in message keys and remembered choices.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that was remembered; COMPOUND where nothing was.
    static Way of(String key) {
        for (Way way : values()) {
            if (way.key().equals(key)) {
                return way;
            }
        }
        return COMPOUND;
    }
}
