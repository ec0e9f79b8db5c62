package duizhao.domain.reprint;

import duizhao.domain.comparison.RowOrder;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What was printed more than once of the districts and the period of a selection.
///
/// @param districts in the order asked for
/// @param items     in the order of a comparison's rows, the districts within it, plans before outcomes
public record Reprints(Catalogue catalogue, Period period, List<District> districts, List<Reprint> items) {

    private record Key(String district, Series.Row series, Role role) {
    }

    public Reprints {
        districts = List.copyOf(districts);
        items = List.copyOf(items);
    }

    /// @param data all figures of the districts and the period
    public static Reprints of(DataSet data, Selection selection) {
        Catalogue catalogue = data.catalogue();
        var prints = new LinkedHashMap<Key, List<Figure>>();
        for (Figure figure : data.figures()) {
            if (isWanted(figure, selection, catalogue)) {
                prints.computeIfAbsent(new Key(figure.district(), figure.series().row(), figure.role()),
                        key -> new ArrayList<>()).add(figure);
            }
        }
        var order = new RowOrder(catalogue, selection.districts()).series();
        List<Reprint> items = prints.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .sorted(Comparator.comparing(entry -> entry.getKey().series(), order))
                .map(entry -> reprint(entry.getKey(), selection.period().whole(), entry.getValue(), catalogue))
                .sorted(Comparator.comparing(Reprint::series, order)
                        .thenComparingInt(item -> selection.districts().indexOf(item.district()))
                        .thenComparing(Reprint::role)).toList();
        return new Reprints(catalogue, selection.period(),
                selection.districts().stream().distinct().map(catalogue::district).toList(), items);
    }

    private static boolean isWanted(Figure figure, Selection selection, Catalogue catalogue) {
        String indicator = figure.series().indicator();
        return selection.districts().contains(figure.district())
                && figure.period().whole().equals(selection.period().whole())
                && (selection.indicators().isEmpty() || selection.indicators().contains(indicator))
                && (!selection.headline() || catalogue.indicator(indicator).isHeadline());
    }

    private static Reprint reprint(Key key, Period period, List<Figure> found, Catalogue catalogue) {
        List<Figure> figures = found.stream().sorted(
                Comparator.comparing((Figure figure) -> catalogue.source(figure.source()).date())
                        .thenComparing(Figure::source).thenComparingInt(figure -> figure.place().start())).toList();
        Figure first = figures.getFirst();
        Figure last = figures.getLast();
        Set<Difference> differences = differences(first, last);
        Gap change = differences.contains(Difference.DEFINITION) || differences.contains(Difference.UNIT)
                || !first.quantity().hasValue() ? null : change(first.quantity(), last.quantity());
        return new Reprint(key.district(), key.series(), period, key.role(), figures, differences, change);
    }

    private static Set<Difference> differences(Figure first, Figure last) {
        var differences = EnumSet.noneOf(Difference.class);
        if (!first.series().definition().equals(last.series().definition())) {
            differences.add(Difference.DEFINITION);
        }
        if (!first.period().equals(last.period())) {
            differences.add(Difference.AS_OF);
        }
        Quantity before = first.quantity();
        Quantity after = last.quantity();
        if (before.hasValue() != after.hasValue()
                || before.hasValue() && !before.unit().isConvertibleTo(after.unit())) {
            differences.add(Difference.UNIT);
        } else if (before.hasValue() && isMoved(before, after)) {
            differences.add(Difference.NUMBER);
        } else if (!plain(before).equals(plain(after))) {
            differences.add(Difference.WORDS);
        }
        return differences;
    }

    private static boolean isMoved(Quantity before, Quantity after) {
        boolean upper = before.upper() != null && after.upper() != null
                && before.unit().convert(before.upper(), after.unit()).compareTo(after.upper()) != 0;
        return upper || change(before, after).value().signum() != 0;
    }

    /// In the unit of the later print; of a range its lower end.
    private static Gap change(Quantity before, Quantity after) {
        Unit unit = after.unit();
        return new Gap(Objects.requireNonNull(after.value())
                .subtract(before.unit().convert(Objects.requireNonNull(before.value()), unit)),
                unit.isRate() ? Unit.POINTS : unit);
    }

    /// The printed words without the spaces of typesetting.
    private static String plain(Quantity quantity) {
        return quantity.words().replaceAll("\\s+", "");
    }
}
