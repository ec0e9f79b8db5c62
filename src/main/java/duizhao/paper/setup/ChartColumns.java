package duizhao.paper.setup;

/// How charts that follow each other stand.
public enum ChartColumns {
    /// Below each other, across the page.
    ONE,
    /// Side by side where two follow each other and both have room enough at half the width.
    TWO
}
