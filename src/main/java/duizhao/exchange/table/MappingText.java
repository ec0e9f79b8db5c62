package duizhao.exchange.table;

import duizhao.domain.Keyed;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// A mapping as a short text, to be remembered for tables with the same headers.
public final class MappingText {

    private static final String COLUMN = "|";
    private static final String PART = ";";
    private static final String HOLDS = "=";
    private static final String FIGURES = "@";
    private static final int PARTS = 6;
    /// Defaults, the usual unit, and the source.
    private static final int MORE = 3;

    private MappingText() {
    }

    /// What a mapping of these headers is remembered under.
    public static String key(List<String> headers) {
        var sum = new CRC32();
        sum.update(headers.stream().map(Header::plain).collect(Collectors.joining("\t")).getBytes(StandardCharsets.UTF_8));
        return "import-map-" + HexFormat.of().toHexDigits(sum.getValue(), 8);
    }

    /// What people chose of it: the uses of the columns and what holds for all rows. Districts and indicators by key.
    public static String write(Mapping mapping) {
        var parts = new ArrayList<String>();
        mapping.columns().forEach(use -> parts.add(switch (use) {
            case ColumnUse.Ignored _ -> "-";
            case ColumnUse.Holds(Field field) -> HOLDS + field.key();
            case ColumnUse.Figures(Coordinates coordinates) -> FIGURES + write(coordinates);
        }));
        parts.add(FIGURES + write(mapping.defaults()));
        parts.add(Boolean.toString(mapping.usualUnit()));
        parts.add(mapping.source().replace("|", ""));
        return String.join(COLUMN, parts);
    }

    /// `mapping` with what was remembered; as it is where that does not fit it any more.
    public static Mapping read(String text, Mapping mapping, Catalogue catalogue) {
        String[] parts = text.split("\\|", -1);
        int columns = mapping.columns().size();
        if (parts.length != columns + MORE) {
            return mapping;
        }
        var uses = new ArrayList<ColumnUse>();
        for (int i = 0; i < columns; i++) {
            var use = use(parts[i], catalogue);
            if (use.isEmpty()) {
                return mapping;
            }
            uses.add(use.get());
        }
        var defaults = coordinates(parts[columns].substring(Math.min(1, parts[columns].length())), catalogue);
        String source = parts[columns + 2];
        boolean known = catalogue.sources().stream().anyMatch(s -> s.key().equals(source));
        return new Mapping(mapping.sheet(), mapping.headerRow(), mapping.lastRow(), mapping.headers(), uses,
                // What this table's own title says comes first.
                mapping.defaults().or(defaults.orElse(Coordinates.NONE)), Boolean.parseBoolean(parts[columns + 1]),
                known ? source : "");
    }

    private static String write(Coordinates c) {
        return String.join(PART, text(c.district()), text(c.indicator()), c.measure() == null ? "" : c.measure().key(),
                c.period() == null ? "" : c.period().text(), c.role() == null ? "" : c.role().key(),
                c.unit().replaceAll("[|;]", ""));
    }

    private static String text(String key) {
        return key == null ? "" : key;
    }

    private static Optional<ColumnUse> use(String text, Catalogue catalogue) {
        if (text.equals("-")) {
            return Optional.of(ColumnUse.IGNORED);
        }
        if (text.startsWith(HOLDS)) {
            return Keyed.find(Field.class, text.substring(1)).map(ColumnUse.Holds::new);
        }
        return text.startsWith(FIGURES) ? coordinates(text.substring(1), catalogue).map(ColumnUse.Figures::new)
                : Optional.empty();
    }

    private static Optional<Coordinates> coordinates(String text, Catalogue catalogue) {
        String[] parts = text.split(PART, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        boolean known = (parts[0].isEmpty() || catalogue.findDistrict(parts[0]).isPresent())
                && (parts[1].isEmpty() || catalogue.findIndicator(parts[1]).isPresent());
        return known ? Optional.of(new Coordinates(parts[0].isEmpty() ? null : parts[0],
                parts[1].isEmpty() ? null : parts[1], Keyed.find(Measure.class, parts[2]).orElse(null),
                Period.parse(parts[3]).orElse(null), Keyed.find(Role.class, parts[4]).orElse(null), parts[5]))
                : Optional.empty();
    }
}
