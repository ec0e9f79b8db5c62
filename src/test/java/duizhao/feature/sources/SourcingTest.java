package duizhao.feature.sources;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.period.Period;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import duizhao.reading.DocumentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that nobody has catalogued, and the source it becomes.
class SourcingTest {

    private static final DocumentFile FILE = new DocumentFile("新报告.txt", "\n  东区2024年报告 \n正文\n", "cd");

    private final Sourcing sourcing = new Sourcing(Held.CATALOGUE, new Messages(Messages.CHINESE));

    @Test
    void theFirstLineIsTheTitle() {
        assertThat(Sourcing.prefilled(FILE).title()).isEqualTo("东区2024年报告");
        assertThat(Sourcing.prefilled(new DocumentFile("报告.v2.txt", "很长".repeat(50), "")).title())
                .isEqualTo("报告.v2");
    }

    @Test
    void aRightDraftBecomesASourceThatIsKnownByItsFile() {
        Source source = sourcing.source(new SourceDraft(" 东区报告 ", "政府", SourceKind.WORK_REPORT, "2024年1月8日",
                "990102", "2023年", "2024"), FILE).result().orElseThrow();
        assertThat(source).isEqualTo(new Source("east-2024-work-report", "东区报告", "政府", SourceKind.WORK_REPORT,
                "2024-01-08", "990102", "", "新报告.txt", "cd", Period.year(2023), Period.year(2024)));
    }

    @Test
    void whatIsWrongIsSaidOfEachField() {
        assertThat(sourcing.source(new SourceDraft(Held.REPORT.title(), "", null, "去年", "", "x", "2024-2020"), FILE)
                .errors()).containsOnlyKeys(Fields.TITLE, Fields.KIND, Fields.DATE, Fields.OUTCOMES, Fields.PLANS);
    }

    @ParameterizedTest
    @CsvSource({"2022, 2022", "2022年, 2022", "2021-2025, 2021/2025", "2021—2025年, 2021/2025", "2021/2025, 2021/2025",
        "2022年10月, 2022-10", "2022-3, 2022-03"})
    void periodsAreReadAsTheyAreTyped(String typed, String period) {
        assertThat(PeriodWords.read(typed)).map(Period::text).contains(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "2025-2021", "2022-13", "2021-2021", "十四五"})
    void whatIsNoPeriodIsRefused(String typed) {
        assertThat(PeriodWords.read(typed)).isEmpty();
    }
}
