package duizhao.exchange.plan;

import duizhao.domain.Keyed;

/// What becomes of something that differs from what is held.
public enum Answer implements Keyed {
    /// A figure is added as a further print of the same thing, under its source; nothing else changes. Whatever is no
    /// figure can be there only once, and stays as it is held.
    FURTHER("further"),
    /// What is held is corrected to what is imported.
    CORRECT("correct"),
    /// What is held stays, and nothing is added.
    LEAVE("leave");

    private final String key;

    Answer(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
