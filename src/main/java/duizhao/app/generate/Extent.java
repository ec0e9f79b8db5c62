package duizhao.app.generate;

/// How large a generated record is, and which one it is: the same extent always gives the same record.
///
/// @param districts  county-level ones that have figures, at least 1; their cities and provinces come on top, without any
/// @param years      at least 1, the last of them being [#LAST_YEAR]
/// @param indicators at least 1
/// @param seed       another one gives other numbers of the same shape
public record Extent(int districts, int years, int indicators, long seed) {

    public static final int LAST_YEAR = 2023;
    /// What a name of two characters can tell apart.
    public static final int MOST_DISTRICTS = 3_000;
    public static final int MOST_YEARS = 100;
    public static final int MOST_INDICATORS = 5_000;

    public Extent {
        require("districts", districts, MOST_DISTRICTS);
        require("years", years, MOST_YEARS);
        require("indicators", indicators, MOST_INDICATORS);
    }

    int firstYear() {
        return LAST_YEAR - years + 1;
    }

    private static void require(String name, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(name + " from 1 to " + most + ", not " + number);
        }
    }
}
