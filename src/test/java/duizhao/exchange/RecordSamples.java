package duizhao.exchange;

import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Explanation;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.DataSet;
import duizhao.domain.report.BreakPart;
import duizhao.domain.report.Report;
import duizhao.domain.report.Reports;
import duizhao.domain.report.TextPart;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.verdict.VerdictKind;
import duizhao.domain.whole.Decided;
import duizhao.domain.whole.WholeRecord;
import duizhao.exchange.export.Exported;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Progress;
import duizhao.store.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Whole records, small and wild: every kind of thing, with texts that spreadsheets would take for formulas.
public final class RecordSamples {

    private static final List<String> TOKENS = List.of("390亿元左右", "7.5%以上", "1-3家", "量稳质升", "力争突破500亿元", "-3.2%",
            "下降26.3%", "1.4万余户", "21,775万美元", "第4", "前100名", "翻一番", "提高3个百分点", "265.14 亿元", "12.50亿元", "０.８%", "0",
            "100%", "与全市同步", "两所", "9亿元-16亿元", "预计7%", "8%至10%");

    private RecordSamples() {
    }

    public static Arbitrary<WholeRecord> records() {
        return figures().list().ofMaxSize(12).flatMap(list -> {
            var figures = new ArrayList<Figure>();
            for (int i = 0; i < list.size(); i++) {
                Figure f = list.get(i);
                figures.add(new Figure("f-" + i, f.district(), f.series(), f.period(), f.role(), f.quantity(), f.source(),
                        f.place(), f.note()));
            }
            return Combinators.combine(texts(), texts(), Arbitraries.integers().between(0, 6))
                    .as((a, b, n) -> record(figures, a, b, n));
        });
    }

    /// Texts as people type them: nothing but blanks is lost at their ends.
    static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("=+-@'\",;|\t\n 甲区1%()").ofMaxLength(9).map(String::strip);
    }

    private static Arbitrary<Figure> figures() {
        var quantities = Combinators.combine(Arbitraries.of(TOKENS), Arbitraries.of(Firmness.values()),
                Arbitraries.of(true, false), Arbitraries.of(true, false)).as(RecordSamples::quantity);
        var places = Combinators.combine(Arbitraries.integers().between(-1, 50), texts())
                .as((start, section) -> new Place(section, start, start < 0 ? -1 : start + 4));
        return Combinators.combine(Arbitraries.of("990102", "990103"), Arbitraries.of(series()),
                Arbitraries.of(Period.year(2022), Period.span(2021, 2025), new Period(2022, 2022, 10)),
                Arbitraries.of(Role.values()), quantities, Arbitraries.of("report", "typed"), places, texts())
                .as((district, series, period, role, quantity, source, place, note) ->
                        new Figure("", district, series, period, role, quantity, source, place, note));
    }

    private static List<Series> series() {
        return List.of(new Series("output", Measure.LEVEL, "", ""), new Series("output", Measure.LEVEL, "old-town", "narrow"),
                new Series("waste", Measure.CHANGE, "", ""), new Series("waste", Measure.MULTIPLE, "old-town", "narrow"));
    }

    private static Quantity quantity(String token, Firmness firmness, boolean estimated, boolean fallen) {
        var read = ((Reading.Understood) Notation.read(token)).quantity();
        var governed = read.governed(firmness, estimated);
        boolean bare = governed.wording() == duizhao.domain.quantity.Wording.BARE && governed.value().signum() > 0;
        return fallen && bare ? governed.fallen() : governed;
    }

    private static WholeRecord record(List<Figure> figures, String a, String b, int n) {
        var full = Records.full();
        var pairings = new ArrayList<Pairing>();
        var tolerances = new ArrayList<PlanTolerances>();
        var chosen = new ArrayList<Chosen>();
        var outlooks = new ArrayList<Outlook>();
        var divided = new ArrayList<Decomposition>();
        var date = LocalDate.of(2024, 1, 1 + n);
        var row = new RowKey("990102", new Series.Row("output", Measure.GROWTH, n % 2 == 0 ? "" : "old-town"),
                n % 3 == 0 ? Period.year(2022) : Period.span(2021, 2025));
        if (!figures.isEmpty()) {
            String first = figures.getFirst().key();
            String last = figures.getLast().key();
            pairings.add(new Pairing("p-" + n, first, last, PairingKind.values()[n % 3], a));
            tolerances.add(new PlanTolerances(first, BigDecimal.valueOf(n, 1), new BigDecimal("0.50"), Unit.POINTS, "理由" + a));
            chosen.add(new Chosen(row, n % 2 == 0 ? null : first, last, b));
            outlooks.add(new Outlook(first, "如期" + b, "甲", date));
            divided.add(new Decomposition(first, new TreeMap<>(Map.of(2024, new BigDecimal("30.5" + n),
                    2025, new BigDecimal("100").subtract(new BigDecimal("30.5" + n)))), "甲", date));
        }
        Map<String, String> state = new LinkedHashMap<>();
        state.put("z", a);
        state.put("districts", "990102,990103");
        return new WholeRecord(new DataSet(full.catalogue(), figures,
                List.of(new SetAside("report", new Place(a, n, n + 2), "2022年", SetAsideReason.DATE, b)), pairings,
                Stream.concat(full.claims().stream(), Stream.of(new Claim("said-" + n, "report", "990102", Period.year(2022),
                        "mostly-met", a, new Place(b, n, n + 1), b))).toList()),
                new Decided(chosen, List.of(new HandVerdict(row, VerdictKind.values()[n], "甲" + a, date, "因" + b)),
                        tolerances, List.of(new Explanation("parts/" + n, "62条" + a, "乙", date, "因" + a)), outlooks, divided,
                        List.of(new NamedComparison("c-" + n, "三区" + b, n, state),
                                new NamedComparison("empty", "空", n + 1, Map.of())), List.of(Reports.report("r-" + n, n),
                                new Report("long", "长" + b, n + 1, a, Map.of(), List.of(new TextPart(a + "\n\n" + b), new BreakPart())))),
                List.of());
    }

    /// A record as something to be written out.
    public static Exported exported(WholeRecord record) {
        return new Exported() {
            @Override
            public Catalogue catalogue() {
                return record.data().catalogue();
            }

            @Override
            public void figures(Consumer<Figure> taker, Progress progress) {
                record.data().figures().forEach(taker);
            }

            @Override
            public WholeRecord rest() {
                return record;
            }
        };
    }
}
