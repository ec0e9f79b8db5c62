package duizhao.feature.sources;

import duizhao.domain.change.Change;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.ClaimChange;
import duizhao.domain.change.DecompositionChange;
import duizhao.domain.change.DefinitionChange;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.change.ExplanationChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.FollowUpChange;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.change.IndicatorChange;
import duizhao.domain.change.NamedComparisonChange;
import duizhao.domain.change.OutlookChange;
import duizhao.domain.change.PairingChange;
import duizhao.domain.change.PublicationChange;
import duizhao.domain.change.ReportChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.change.SliceChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.change.ToleranceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceTally;
import duizhao.reading.Coverage;
import duizhao.reading.Standing;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The plain work behind the place 来源; knows no window. Slow: not for the JavaFX thread.
final class SourcesService {

    private final SourceRecords records;
    /// Unread numbers by source: to count them takes reading the whole text.
    private final Map<String, Long> unread = new ConcurrentHashMap<>();

    SourcesService(SourceRecords records) {
        this.records = records;
    }

    /// Every source, in listed order.
    List<SourceLine> lines() {
        var tallies = records.tallies();
        var catalogue = records.catalogue();
        return catalogue.sources().stream().map(source -> line(source, catalogue, tallies.getOrDefault(
                source.key(), SourceTally.NOTHING))).toList();
    }

    OpenedSource open(String key) {
        List<Figure> figures = records.figures(key);
        List<SetAside> setAside = records.setAside(key);
        var catalogue = records.catalogue();
        return new OpenedSource(catalogue.source(key), catalogue, figures, setAside, records.document(key)
                .map(document -> MarkedDocument.of(document, figures, setAside)).orElse(null));
    }

    /// Counts anew what `changes` touched.
    void forget(ChangeSet changes) {
        changes.changes().forEach(change -> sources(change).forEach(unread::remove));
    }

    private SourceLine line(Source source, Catalogue catalogue, SourceTally tally) {
        var district = catalogue.districts().stream().filter(d -> d.code().equals(source.district())).findFirst();
        return new SourceLine(source, district.orElse(null), tally, tally.hasDocument()
                ? OptionalLong.of(unread.computeIfAbsent(source.key(), this::countUnread)) : OptionalLong.empty());
    }

    private long countUnread(String source) {
        String text = records.document(source).map(Document::text).orElse("");
        return Coverage.of(text, records.figures(source), records.setAside(source)).count(Standing.UNREAD);
    }

    private static Stream<String> sources(Change change) {
        return switch (change) {
            case FigureChange c -> Stream.of(c.before(), c.after()).filter(f -> f != null).map(Figure::source);
            case SetAsideChange c -> Stream.of(c.before(), c.after()).filter(s -> s != null).map(SetAside::source);
            case SourceChange c -> Stream.of(c.before(), c.after()).filter(s -> s != null).map(Source::key);
            case ClaimChange c -> Stream.of(c.before(), c.after()).filter(claim -> claim != null).map(Claim::source);
            case DocumentChange c -> Stream.of(c.before(), c.after()).filter(d -> d != null).map(Document::source);
            case PairingChange _, ChoiceChange _, HandVerdictChange _, ToleranceChange _, NamedComparisonChange _,
                 ExplanationChange _, OutlookChange _, DecompositionChange _, DistrictChange _, IndicatorChange _,
                 DefinitionChange _, SliceChange _, FollowUpChange _, ReportChange _, PublicationChange _ -> Stream.empty();
        };
    }
}
