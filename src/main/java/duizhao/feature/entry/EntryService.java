package duizhao.feature.entry;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.MeasureUnits;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Series;
import duizhao.domain.limit.Reach;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.source.Place;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import duizhao.ui.nav.EntryCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plain work behind entering a figure; knows no window.
final class EntryService {

    static final String ENTER = "enter-figure";
    static final String WORDS = "entry-words";

    /// So many other periods of the series are shown, the nearest.
    private static final int SHOWN = 5;
    /// The source of what a person types, made with the first figure where a record has none yet.
    private static final String BY_HAND = "manual";

    private final Function<Selection, Comparison> source;
    private final Messages messages;

    EntryService(Function<Selection, Comparison> source, Messages messages) {
        this.source = source;
        this.messages = messages;
    }

    /// Reads what is known around `cell`; slow, so not for the JavaFX thread.
    ///
    /// @param others  codes of the districts that are looked at
    /// @param periods years and spans that have figures, ascending
    /// @throws duizhao.platform.UserException where the store cannot answer
    Known known(EntryCell cell, List<String> others, List<Period> periods) {
        List<String> districts = Stream.concat(Stream.of(cell.district()), others.stream()).distinct().toList();
        Comparison now = read(districts, cell.period(), cell.series());
        var here = row(now, cell.district(), cell.series());
        List<Period> like = Stream.concat(periods.stream(), Stream.of(cell.period())).distinct()
                .filter(period -> period.isSpan() == cell.period().isSpan())
                .sorted(Comparator.comparingInt((Period p) -> Math.abs(p.last() - cell.period().last()))).toList();
        var known = new TreeMap<Period, Known.Print>();
        for (Period period : like) {
            if (period.equals(cell.period())) {
                known.put(period, new Known.Print(name(period), here.map(ComparisonRow::plan).orElse(null),
                        here.map(ComparisonRow::outcome).orElse(null), true));
            } else if (known.size() <= SHOWN) {
                row(read(List.of(cell.district()), period, cell.series()), cell.district(), cell.series())
                        .ifPresent(row -> known.put(period, print(name(period), row)));
            }
        }
        Catalogue catalogue = now.catalogue();
        List<Known.Print> elsewhere = now.districts().stream().filter(d -> !d.code().equals(cell.district()))
                .flatMap(d -> row(now, d.code(), cell.series())
                        .map(row -> print(messages.either(d.shortName(), d.english()), row)).stream()).toList();
        return new Known(cell, catalogue, here.map(row -> beside(row, cell.role())).orElse(null),
                List.copyOf(known.values()), elsewhere,
                reach(known.values(), elsewhere, cell.role()), sources(catalogue, cell.district()));
    }

    /// Of what is shown around the cell, without what stands in it.
    private static Optional<Reach> reach(Collection<Known.Print> here, List<Known.Print> elsewhere, Role asked) {
        return Reach.of(Stream.concat(here.stream(), elsewhere.stream()).flatMap(print -> Stream.of(
                        Optional.ofNullable(print.asked() && asked == Role.PLAN ? null : print.plan()),
                        Optional.ofNullable(print.asked() && asked == Role.OUTCOME ? null : print.outcome())))
                .flatMap(Optional::stream).toList());
    }

    private Comparison read(List<String> districts, Period period, Series.Row series) {
        return source.apply(new Selection(districts, period, Set.of(series.indicator()), false));
    }

    private static Optional<ComparisonRow> row(Comparison comparison, String district, Series.Row series) {
        return comparison.rowsOf(district).stream().filter(row -> row.series().row().equals(series)).findFirst();
    }

    private static Known.Print print(String where, ComparisonRow row) {
        return new Known.Print(where, row.plan(), own(row), false);
    }

    /// The outcome, unless it was set beside the plan from another year or another series.
    private static @Nullable Figure own(ComparisonRow row) {
        Figure outcome = row.outcome();
        return outcome != null && outcome.period().whole().equals(row.period())
                && outcome.series().row().equals(row.series().row()) ? outcome : null;
    }

    private String name(Period period) {
        return PeriodText.of(period, messages);
    }

    private static @Nullable Figure beside(ComparisonRow row, Role role) {
        return role == Role.PLAN ? row.outcome() : row.plan();
    }

    /// By hand first; then the documents of the district, the newest first, and those of no district.
    private List<Source> sources(Catalogue catalogue, String district) {
        List<Source> documents = catalogue.sources().stream().filter(s -> s.kind() != SourceKind.MANUAL)
                .filter(s -> s.district().equals(district) || s.district().isBlank())
                .sorted(Comparator.comparing(Source::date).reversed()).toList();
        Source byHand = catalogue.sources().stream().filter(s -> s.kind() == SourceKind.MANUAL).findFirst()
                .orElseGet(() -> manual(messages));
        return Stream.concat(Stream.of(byHand), documents.stream()).toList();
    }

    /// The source of what people type, where a record has none yet.
    static Source manual(Messages messages) {
        return new Source(BY_HAND, messages.text("term.source-kind.manual"), "", SourceKind.MANUAL, "", "", "", "", "",
                null, null);
    }

    /// What the notation makes of the words, or why it does not understand them.
    Reading read(String words) {
        return Notation.read(words.strip());
    }

    /// The act that enters what `draft` says.
    Checked check(Known known, Draft draft) {
        return switch (read(draft.words())) {
            case Reading.Refused refused -> wrong(refused.text(messages));
            case Reading.Understood(Quantity quantity) -> MeasureUnits.fit(known.cell().series().measure(), quantity)
                    ? new Checked(Optional.of(act(known, draft, quantity)), Map.of())
                    : wrong(messages.text("entry.error.measure", new SeriesNames(known.catalogue(), messages)
                            .measure(known.cell().series())));
        };
    }

    private static Checked wrong(String words) {
        return new Checked(Optional.empty(), Map.of(WORDS, words));
    }

    private Act act(Known known, Draft draft, Quantity quantity) {
        EntryCell cell = known.cell();
        var series = new Series(cell.series().indicator(), cell.series().measure(), cell.series().slice(),
                draft.definition());
        var figure = new Figure("hand-" + UUID.randomUUID(), cell.district(), series, cell.period(), draft.role(),
                quantity.governed(Firmness.UNSTATED, draft.estimated()), draft.source().key(), Place.UNKNOWN,
                draft.note().strip());
        var changes = new ArrayList<Change>();
        if (known.catalogue().findSource(draft.source().key()).isEmpty()) {
            changes.add(new SourceChange(null, draft.source()));
        }
        changes.add(new FigureChange(null, figure));
        String subject = new SeriesNames(known.catalogue(), messages).full(cell.series()) + " " + quantity.token();
        return new Act(ENTER, subject, "", changes);
    }
}
