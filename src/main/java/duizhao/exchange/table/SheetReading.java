package duizhao.exchange.table;

import duizhao.exchange.plan.NamedSheet;
import duizhao.exchange.sheet.SheetRow;
import duizhao.platform.UserException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a sheet is read where nobody says otherwise.
///
/// @param rows     the first ones that have any text; none where it is empty or cannot be read
/// @param filled   what the sheet's name says that nothing in the sheet does; not in `mapping` yet
/// @param disputed what the name says, where the title says another thing; otherwise nothing
/// @param alone    whether no other sheet of the file has the same headers
/// @param damage   why it cannot be read; null where it can
public record SheetReading(String sheet, List<SheetRow> rows, Mapping mapping, Coordinates filled, Coordinates disputed,
                           boolean alone, @Nullable UserException damage) {

    /// Whether it can be read, and how far.
    public enum State {
        /// All that is needed is known.
        READY,
        /// It has figures, but a person has to say more.
        LACKING,
        /// Nothing in it looks like figures.
        NO_FIGURES,
        EMPTY,
        /// It is damaged, or larger than what is read.
        DAMAGED;

        /// Of a sheet that is read as `mapping` says.
        public static State of(Mapping mapping) {
            return mapping.columns().isEmpty() ? EMPTY : !mapping.hasFigures() ? NO_FIGURES
                    : mapping.lacking().isEmpty() ? READY : LACKING;
        }
    }

    public SheetReading {
        rows = List.copyOf(rows);
    }

    public State state() {
        return damage != null ? State.DAMAGED : State.of(mapping);
    }

    public SheetReading with(Mapping other) {
        return new SheetReading(sheet, rows, other, filled, disputed, alone, damage);
    }

    /// With what the name of the sheet says, which comes before what was remembered of another table.
    public SheetReading byName() {
        return with(mapping.withDefaults(filled.or(mapping.defaults())));
    }

    /// What of the mapping stands by the name of the sheet alone; empty where nothing does.
    public Optional<NamedSheet> named() {
        var now = mapping.defaults();
        boolean district = filled.district() != null && filled.district().equals(now.district());
        boolean period = filled.period() != null && filled.period().equals(now.period());
        return district || period ? Optional.of(new NamedSheet(sheet, district ? filled.district() : null,
                period ? filled.period() : null)) : Optional.empty();
    }

    /// What is worth remembering for tables of the same headers: nothing that holds for this sheet alone.
    public Mapping remembered() {
        var now = mapping.defaults();
        var named = named().orElse(new NamedSheet(sheet, null, null));
        return mapping.withDefaults(!alone ? now.anywhere() : new Coordinates(
                named.district() == null ? now.district() : null, now.indicator(), now.measure(),
                named.period() == null ? now.period() : null, now.role(), now.unit()));
    }
}
