package duizhao.paper.setup;

/// Which way round a page lies.
public enum Orientation {
    PORTRAIT,
    LANDSCAPE
}
