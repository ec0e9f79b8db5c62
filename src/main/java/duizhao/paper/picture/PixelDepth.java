package duizhao.paper.picture;

/// What a pixel can be.
public enum PixelDepth {
    /// Colours where the page has them, else 256 greys.
    FULL,
    /// Black or white, as a laser printer without greys, a fax or an old copier makes it: an ink darker than
    /// the middle turns black, a lighter one white, and a pixel is what covers most of it. Lines are never thinner than a pixel, so none is lost.
    ONE_BIT
}
