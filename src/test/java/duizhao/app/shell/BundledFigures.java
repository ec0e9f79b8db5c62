package duizhao.app.shell;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.Tolerances;
import duizhao.exchange.DataPackage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The bundled figures, read without a store: what the window's tests are shown on.
final class BundledFigures {

    static final DataSet DATA = DataPackage.bundled();
    static final List<District> DISTRICTS = Stream.of("360104", "360103", "360111")
            .map(DATA.catalogue()::district).toList();

    private BundledFigures() {
    }

    static List<Period> periods() {
        return DATA.figures().stream().map(Figure::period).map(Period::whole).distinct().sorted().toList();
    }

    static Comparison compare(Selection selection) {
        return new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)).compare(DATA, selection);
    }
}
