package duizhao.exchange.table;

import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What indicator, measure and unit the words of a row name.
final class RowIndicators {

    private static final Pattern BRACKETED = Pattern.compile("[(（]\\s*([^()（）]{1,12})\\s*[)）]\\s*$");

    private final Names names;
    private final Mapping mapping;
    private final @Nullable Additions additions;

    /// @param additions takes indicators that nobody knows; null where they are refused
    RowIndicators(Names names, Mapping mapping, @Nullable Additions additions) {
        this.names = names;
        this.mapping = mapping;
        this.additions = additions;
    }

    /// An indicator as a row or column names it: 地区生产总值增速（%）is an indicator, a measure and a unit.
    record Named(Indicator indicator, Optional<Measure> measure, String unit) {
    }

    /// @param figure the cell that holds the number, which may name its unit
    Named of(RowFields row, Coordinates coordinates, String figure) throws Refused {
        String key = row.text(Field.INDICATOR_KEY);
        if (!key.isEmpty()) {
            var found = names.indicator(key);
            if (found.isPresent()) {
                return new Named(found.get(), Optional.empty(), "");
            }
        }
        String given = coordinates.indicator() != null ? coordinates.indicator() : mapping.defaults().indicator();
        String text = row.text(Field.INDICATOR);
        if (text.isEmpty() && given != null) {
            return new Named(names.indicator(given).orElseThrow(), Optional.empty(), "");
        }
        if (text.isEmpty()) {
            throw new Refused(row.where(key.isEmpty() ? Field.INDICATOR : Field.INDICATOR_KEY),
                    key.isEmpty() ? "import.refused.indicator-missing" : "import.refused.indicator", key,
                    names.nearestIndicators(key));
        }
        var known = named(text);
        if (known.isEmpty() && additions != null) {
            return added(key, text, row, coordinates, figure);
        }
        return known.orElseThrow(() -> new Refused(row.where(Field.INDICATOR), "import.refused.indicator", text,
                names.nearestIndicators(Names.unnumbered(text))));
    }

    /// A new indicator, named without what the words say of measure and unit.
    private Named added(String key, String text, RowFields row, Coordinates coordinates, String figure) throws Refused {
        String name = Names.unnumbered(text);
        String unit = "";
        var bracketed = BRACKETED.matcher(name);
        if (bracketed.find() && HeaderReader.isUnit(bracketed.group(1))) {
            unit = HeaderReader.plainUnit(bracketed.group(1));
            name = name.substring(0, bracketed.start()).strip();
        }
        var measure = Words.measure(name);
        String bare = measure.map(found -> found.rest().strip()).orElse(name);
        if (bare.isEmpty()) {
            throw new Refused(row.where(Field.INDICATOR), "import.refused.indicator", text, names.nearestIndicators(name));
        }
        Measure stated = measure(row, coordinates, measure.map(Words.Found::meaning));
        String own = Notation.read(figure) instanceof Reading.Understood(Quantity q) ? q.unit().printed() : "";
        String level = stated != null && stated != Measure.LEVEL ? "" : HeaderReader.plainUnit(FigureRows.first(own,
                row.text(Field.UNIT), coordinates.unit(), unit, mapping.defaults().unit()));
        var known = names.indicator(bare);
        var indicator = known.isPresent() ? known.get() : additions.indicator(key, bare, level, row.where(Field.INDICATOR));
        return new Named(indicator, measure.map(Words.Found::meaning), unit);
    }

    private Optional<Named> named(String text) {
        for (String name : new String[] {text, Names.unnumbered(text)}) {
            String unit = "";
            String rest = name;
            var whole = names.indicator(rest);
            if (whole.isPresent()) {
                return Optional.of(new Named(whole.get(), Optional.empty(), ""));
            }
            var bracketed = BRACKETED.matcher(rest);
            if (bracketed.find() && HeaderReader.isUnit(bracketed.group(1))) {
                unit = HeaderReader.plainUnit(bracketed.group(1));
                rest = rest.substring(0, bracketed.start()).strip();
                var found = names.indicator(rest);
                if (found.isPresent()) {
                    return Optional.of(new Named(found.get(), Optional.empty(), unit));
                }
            }
            var measure = Words.measure(rest);
            if (measure.isPresent()) {
                var found = names.indicator(measure.get().rest().strip());
                if (found.isPresent()) {
                    return Optional.of(new Named(found.get(), Optional.of(measure.get().meaning()), unit));
                }
            }
        }
        return Optional.empty();
    }

    /// Null where nothing says it.
    @Nullable Measure measure(RowFields row, Coordinates coordinates, Optional<Measure> named) throws Refused {
        String text = row.text(Field.MEASURE);
        if (!text.isEmpty()) {
            return Words.wholeMeasure(text).orElseThrow(() ->
                    new Refused(row.where(Field.MEASURE), "import.refused.measure", text));
        }
        return coordinates.measure() != null ? coordinates.measure()
                : named.orElse(mapping.defaults().measure());
    }
}
