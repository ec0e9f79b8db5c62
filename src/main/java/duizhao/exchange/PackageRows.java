package duizhao.exchange;

import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.Source;
import duizhao.domain.whole.WholeRecord;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lines of a package's tables, their values in the order of [PackageTable#columns] and [PackageTable#more].
final class PackageRows {

    private PackageRows() {
    }

    /// The lines of every table but that of the figures.
    static Stream<List<String>> of(PackageTable table, WholeRecord record) {
        var data = record.data();
        var decided = record.decided();
        return switch (table) {
            case DISTRICTS -> data.catalogue().districts().stream().map(PackageRows::district);
            case SOURCES -> data.catalogue().sources().stream().map(PackageRows::source);
            case INDICATORS -> data.catalogue().indicators().stream().map(PackageRows::indicator);
            case DEFINITIONS -> data.catalogue().definitions().stream().map(PackageRows::definition);
            case SLICES -> data.catalogue().slices().stream().map(s -> line(s.key(), s.name(), s.english()));
            case FIGURES -> throw new IllegalArgumentException("figures come one by one");
            case SET_ASIDE -> data.setAside().stream().map(PackageRows::setAside);
            case PAIRINGS -> data.pairings().stream()
                    .map(p -> line(p.key(), p.plan(), p.outcome(), p.kind().key(), p.note()));
            case CLAIMS -> data.claims().stream().map(PackageRows::claim);
            case CHOSEN -> decided.chosen().stream().map(PackageRows::chosen);
            case HAND_VERDICTS -> decided.verdicts().stream().map(PackageRows::verdict);
            case TOLERANCES -> decided.tolerances().stream().map(t -> line(t.plan(), number(t.tau()), number(t.delta()),
                    t.unit().printed(), t.reason()));
            case EXPLANATIONS -> decided.explanations().stream().map(e -> line(e.finding(), e.substance(), e.by(),
                    e.date().toString(), e.reason()));
            case OUTLOOKS -> decided.outlooks().stream().map(o -> line(o.target(), o.words(), o.by(),
                    o.date().toString()));
            case DECOMPOSITIONS -> decided.decompositions().stream().map(d -> line(d.target(),
                    ShareText.write(d.shares()), d.by(), d.date().toString()));
            case COMPARISONS -> decided.comparisons().stream()
                    .map(c -> line(c.key(), c.name(), Integer.toString(c.order())));
            case COMPARISON_STATE -> decided.comparisons().stream().flatMap(c -> c.state().entrySet().stream()
                    .map(state -> line(c.key(), state.getKey(), state.getValue())));
            case REPORTS, REPORT_SETUP, REPORT_PARTS, REPORT_CHOICES ->
                decided.reports().stream().flatMap(report -> ReportRows.of(table, report));
        };
    }

    static List<String> figure(Figure figure) {
        var series = figure.series();
        Quantity quantity = figure.quantity();
        return line(figure.key(), figure.district(), series.indicator(), series.measure().key(), series.slice(),
                series.definition(), figure.period().text(), figure.role().key(), quantity.token(),
                number(quantity.value()), number(quantity.upper()), quantity.qualifier().key(),
                quantity.unit().printed(), quantity.firmness().key(), Boolean.toString(quantity.estimated()),
                figure.source(), start(figure.place()), end(figure.place()), figure.place().section(), figure.note());
    }

    private static List<String> district(District d) {
        return line(d.code(), d.name(), d.shortName(), d.english(), text(d.parent()), text(d.validFrom()),
                text(d.validTo()));
    }

    private static List<String> source(Source s) {
        return line(s.key(), s.title(), s.issuer(), s.kind().key(), s.date(), s.district(), s.documentNumber(), s.file(),
                s.sha256(), period(s.outcomes()), period(s.plans()));
    }

    private static List<String> indicator(Indicator i) {
        return line(i.key(), i.name(), i.english(), i.group().key(), i.direction().key(), i.nature().key(),
                i.headline().isPresent() ? Integer.toString(i.headline().getAsInt()) : "", i.unit(),
                Boolean.toString(i.nominal()), i.note());
    }

    private static List<String> definition(Definition d) {
        return line(d.key(), d.indicator(), d.name(), d.english(), d.silence().key(), d.note());
    }

    private static List<String> setAside(SetAside s) {
        return line(s.source(), start(s.place()), end(s.place()), s.token(), s.reason().key(), s.note(),
                s.place().section());
    }

    private static List<String> claim(Claim c) {
        return line(c.key(), c.source(), c.district(), c.period().text(), c.code(), c.token(), start(c.place()),
                end(c.place()), c.note(), c.place().section());
    }

    private static List<String> chosen(Chosen c) {
        return Stream.concat(row(c.row()), Stream.of(text(c.plan()), text(c.outcome()), c.reason())).toList();
    }

    private static List<String> verdict(HandVerdict v) {
        return Stream.concat(row(v.row()), Stream.of(v.kind().name(), v.by(), v.date().toString(), v.reason())).toList();
    }

    private static Stream<String> row(RowKey key) {
        return Stream.of(key.district(), key.row().indicator(), key.row().measure().key(), key.row().slice(),
                key.period().text());
    }

    private static List<String> line(String... values) {
        return Arrays.asList(values);
    }

    private static String start(Place place) {
        return place.isKnown() ? Integer.toString(place.start()) : "";
    }

    private static String end(Place place) {
        return place.isKnown() ? Integer.toString(place.end()) : "";
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String period(@Nullable Period period) {
        return period == null ? "" : period.text();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
