package duizhao.app.shell;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.comparison.RowOrder;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.reprint.Reprints;
import duizhao.domain.source.Document;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SourceTally;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.years.Histories;
import duizhao.domain.years.History;
import duizhao.exchange.DataPackage;
import duizhao.feature.compare.ComparisonRecords;
import duizhao.feature.sources.SourceRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The bundled figures, read without a store: what the window's tests are shown on.
final class BundledFigures {

    static final Comparer COMPARER = new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23));
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

    /// Answers as the store does, except for the comparisons of one period, which `source` gives.
    static ComparisonRecords records(DataSet data, Function<Selection, Comparison> source) {
        return new ComparisonRecords() {

            @Override
            public Catalogue catalogue() {
                return data.catalogue();
            }

            @Override
            public Comparison compare(Selection selection) {
                return source.apply(selection);
            }

            @Override
            public List<History> histories(List<String> districts, List<Series.Row> series) {
                return new Histories(COMPARER, Tolerances.HOUSE).of(data, districts, series);
            }

            @Override
            public Reprints reprints(Selection selection) {
                return Reprints.of(data, selection);
            }

            @Override
            public List<NamedComparison> kept() {
                return List.of();
            }

            @Override
            public List<ChangeSet> changes(Set<String> subjects) {
                return List.of();
            }

            @Override
            public List<Series.Row> series() {
                return data.figures().stream().map(f -> f.series().row()).distinct()
                        .sorted(new RowOrder(data.catalogue(), List.of()).series()).toList();
            }
        };
    }

    private BundledFigures() {
    }

    static List<Period> periods() {
        return DATA.figures().stream().map(Figure::period).map(Period::whole).distinct().sorted().toList();
    }

    static Comparison compare(Selection selection) {
        return COMPARER.compare(DATA, selection);
    }
}
