package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import java.util.Comparator;

/// Where a figure lies in the table, but for the number that tells several prints in one document apart.
record FigureKey(int district, long period, int indicator, int measure, int slice, int role, int source,
                 int definition) implements Comparable<FigureKey> {

    /// The order of the table's primary key: rows put in so come in several times as fast.
    private static final Comparator<FigureKey> ORDER = Comparator.comparingInt(FigureKey::district)
            .thenComparingLong(FigureKey::period)
            .thenComparingInt(FigureKey::indicator)
            .thenComparingInt(FigureKey::measure)
            .thenComparingInt(FigureKey::slice)
            .thenComparingInt(FigureKey::role)
            .thenComparingInt(FigureKey::source)
            .thenComparingInt(FigureKey::definition);

    static FigureKey of(Figure figure, Numbers numbers, Words words) {
        var series = figure.series();
        return new FigureKey(numbers.district(figure.district()), PeriodNumber.of(figure.period()),
                numbers.indicator(series.indicator()), words.measures().number(series.measure()),
                numbers.slice(series.slice()), words.roles().number(figure.role()), numbers.source(figure.source()),
                numbers.definition(series));
    }

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }
}
