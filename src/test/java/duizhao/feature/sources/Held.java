package duizhao.feature.sources;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.indicator.Silence;
import duizhao.domain.indicator.Slice;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Document;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.source.SourceTally;
import duizhao.reading.DocumentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A small record, and a report whose numbers it holds all but two: what a person works on here.
public final class Held implements SourceRecords {

    /// Where 12.5亿元, 9%左右, 300家, 46个, 5.2% and 2022年 (twice) stand; 66个 and 第4 are in no record.
    public static final String TEXT = """
            东区政府工作报告
            2022年，全区产出预计完成12.5亿元，增长9%左右；新增企业300家，项目46个。
            2022年以来，发展量稳质升；服务业增加值增长5.2%，在建项目66个，排名全市第4位。
            """;

    public static final Source REPORT = new Source("report", "东区政府工作报告", "东区政府", SourceKind.WORK_REPORT,
            "2023-01", "990102", "", "report.txt", "", Period.year(2022), Period.year(2023));
    static final Source OTHER = new Source("other", "西区年度计划", "西区政府", SourceKind.ANNUAL_PLAN, "2023-02", "",
            "", "", "", null, Period.year(2023));

    public static final Catalogue CATALOGUE = new Catalogue(
            List.of(new District("990100", "全市", "市", "City", null, null, null),
                    new District("990102", "东区", "东", "East", "990100", null, null)),
            List.of(indicator("output", "产出", "Output"), indicator("projects", "在建项目", "Projects under way"),
                    indicator("enterprises", "新增企业", "New enterprises")),
            List.of(new Slice("large", "亿元以上", "of 100 million and more")),
            List.of(new Definition("narrow", "output", "窄口径", "narrow", Silence.BLOCK, "说明")),
            List.of(REPORT, OTHER));

    final Map<String, List<Figure>> figures = new HashMap<>();
    final Map<String, List<SetAside>> setAside = new HashMap<>();
    final Map<String, Document> documents = new HashMap<>();

    Held() {
        figures.put("report", figures());
        setAside.put("report", setAside());
    }

    /// The whole record, to be put into a store.
    public static DataSet data() {
        return new DataSet(CATALOGUE, figures(), setAside(), List.of(), List.of());
    }

    public static List<Figure> figures() {
        var all = new ArrayList<Figure>();
        all.add(figure("f-output", "output", Measure.LEVEL, "12.5亿元"));
        all.add(figure("f-growth", "output", Measure.GROWTH, "9%左右"));
        all.add(figure("f-enterprises", "enterprises", Measure.LEVEL, "300家"));
        all.add(figure("f-projects", "projects", Measure.LEVEL, "46个"));
        all.add(figure("f-services", "output", Measure.GROWTH, "5.2%"));
        all.add(figure("f-words", "output", Measure.GROWTH, "量稳质升"));
        return all;
    }

    public static List<SetAside> setAside() {
        int second = TEXT.lastIndexOf("2022年");
        return List.of(new SetAside("report", place(TEXT.indexOf("2022年"), "2022年"), "2022年", SetAsideReason.DATE,
                        ""), new SetAside("report", place(second, "2022年"), "2022年", SetAsideReason.DATE, ""));
    }

    static Document attached(String text) {
        return new Document("report", "report.txt", "ab", text);
    }

    static DocumentFile file(Path folder, String text) {
        try {
            return DocumentFile.read(Files.writeString(folder.resolve("文件.txt"), text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Figure figure(String key, String indicator, Measure measure, String token) {
        var quantity = ((Reading.Understood) Notation.read(token)).quantity();
        return new Figure(key, "990102", new Series(indicator, measure, "", ""), Period.year(2022), Role.OUTCOME,
                quantity, "report", place(TEXT.indexOf(token), token), "");
    }

    private static Place place(int at, String token) {
        if (at < 0) {
            throw new IllegalArgumentException(token);
        }
        return new Place("一", at, at + token.length());
    }

    private static Indicator indicator(String key, String name, String english) {
        return new Indicator(key, name, english, IndicatorGroup.ECONOMY, Direction.UP, Nature.UNSTATED,
                OptionalInt.empty(), "", false, "");
    }

    @Override
    public Catalogue catalogue() {
        return CATALOGUE;
    }

    @Override
    public Map<String, SourceTally> tallies() {
        return CATALOGUE.sources().stream().collect(Collectors.toMap(Source::key, s -> new SourceTally(
                figures(s.key()).size(), setAside(s.key()).size(), document(s.key()).isPresent())));
    }

    @Override
    public List<Figure> figures(String source) {
        return figures.getOrDefault(source, List.of());
    }

    @Override
    public List<SetAside> setAside(String source) {
        return setAside.getOrDefault(source, List.of());
    }

    @Override
    public Optional<Document> document(String source) {
        return Optional.ofNullable(documents.get(source));
    }
}
