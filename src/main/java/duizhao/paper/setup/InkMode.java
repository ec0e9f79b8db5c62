package duizhao.paper.setup;

/// Whether a page may use colour; black and white comes first.
public enum InkMode {
    MONO,
    COLOUR
}
