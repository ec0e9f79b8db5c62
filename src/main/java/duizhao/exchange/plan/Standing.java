package duizhao.exchange.plan;

import duizhao.domain.Keyed;

/// How something that is to be imported stands to what is held.
public enum Standing implements Keyed {
    /// Nothing of the kind is held.
    ADDED("added"),
    /// It is held already, and nothing is done.
    SAME("same"),
    /// Something else is held in its place; a person says what becomes of it.
    DIFFERENT("different"),
    /// It cannot be taken, and the reason says why.
    REFUSED("refused");

    private final String key;

    Standing(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
