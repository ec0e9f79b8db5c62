package duizhao.exchange.table;

import duizhao.domain.period.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the name of a sheet says of all its figures: a district, a period, where the whole name is nothing else
/// (青云谱, 西湖区2023年, 360104). Plan or outcome is not taken from it: a sheet 2023年计划 mostly has last year's outcome
/// beside it.
final class SheetName {

    /// Five-year plans begin in years that end in 1 or 6; 2021-2023 may as well be a series of years.
    private static final int YEARS = 5;
    private static final String CITY = "市";

    private SheetName() {
    }

    /// District and period that it says; none where any of it is not understood.
    static Coordinates says(String name, Names names) {
        var code = names.district(name);
        if (code.isPresent()) {
            return new Coordinates(code.get().code(), null, null, null, null, "");
        }
        return new HeaderReader(names).read(name) instanceof ColumnUse.Figures(Coordinates said)
                ? new Coordinates(said.district(), null, null, clear(said.period()), null, "") : Coordinates.NONE;
    }

    private static @Nullable Period clear(@Nullable Period period) {
        boolean loose = period != null && period.isSpan()
                && (period.last() - period.first() != YEARS - 1 || period.first() % YEARS != 1);
        return loose ? null : period;
    }

    /// Of what the name says, that which neither title nor any column of the sheet does.
    ///
    /// @param title what the rows above the header say
    static Coordinates filling(Mapping mapping, Coordinates title, Coordinates said) {
        var figures = mapping.columns().stream().filter(ColumnUse.Figures.class::isInstance)
                .map(use -> ((ColumnUse.Figures) use).coordinates()).toList();
        boolean district = title.district() == null && !mapping.holds(Field.DISTRICT)
                && !mapping.holds(Field.DISTRICT_CODE) && figures.stream().allMatch(c -> c.district() == null)
                && !hasCity(mapping);
        boolean period = title.period() == null && !mapping.holds(Field.PERIOD)
                && figures.stream().allMatch(c -> c.period() == null);
        return new Coordinates(district ? said.district() : null, null, null, period ? said.period() : null, null, "");
    }

    /// A column 全市 on the sheet of a district is not the district's.
    private static boolean hasCity(Mapping mapping) {
        List<ColumnUse> columns = mapping.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof ColumnUse.Figures && mapping.headers().get(i).contains(CITY)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the name says another district or period than the title above the table.
    static boolean contradicts(Mapping mapping, Coordinates said) {
        var title = mapping.defaults();
        return said.district() != null && title.district() != null && !said.district().equals(title.district())
                || said.period() != null && title.period() != null && !said.period().equals(title.period());
    }
}
