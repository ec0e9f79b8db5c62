package duizhao.app.shell;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Document;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SourceTally;
import duizhao.domain.verdict.Tolerances;
import duizhao.exchange.DataPackage;
import duizhao.feature.sources.SourceRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The bundled figures, read without a store: what the window's tests are shown on.
final class BundledFigures {

    static final DataSet DATA = DataPackage.bundled();
    static final List<District> DISTRICTS = Stream.of("360104", "360103", "360111")
            .map(DATA.catalogue()::district).toList();

    static final SourceRecords RECORDS = new SourceRecords() {

        @Override
        public Catalogue catalogue() {
            return DATA.catalogue();
        }

        @Override
        public Map<String, SourceTally> tallies() {
            return Map.of();
        }

        @Override
        public List<Figure> figures(String source) {
            return DATA.figures().stream().filter(f -> f.source().equals(source)).toList();
        }

        @Override
        public List<SetAside> setAside(String source) {
            return DATA.setAside().stream().filter(s -> s.source().equals(source)).toList();
        }

        @Override
        public Optional<Document> document(String source) {
            return Optional.empty();
        }
    };

    private BundledFigures() {
    }

    static List<Period> periods() {
        return DATA.figures().stream().map(Figure::period).map(Period::whole).distinct().sorted().toList();
    }

    static Comparison compare(Selection selection) {
        return new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)).compare(DATA, selection);
    }
}
