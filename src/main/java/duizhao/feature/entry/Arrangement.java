package duizhao.feature.entry;

import duizhao.domain.Keyed;

/// What the lines of the grid are, and what its columns.
enum Arrangement implements Keyed {
    /// Lines are indicators; columns are districts, within them years, within them plan and outcome.
    BY_DISTRICT("by-district"),
    /// The same with the districts within the years.
    BY_YEAR("by-year"),
    /// Lines are the years of one indicator; columns are districts, within them plan and outcome.
    YEARS("years");

    private final String key;

    Arrangement(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
