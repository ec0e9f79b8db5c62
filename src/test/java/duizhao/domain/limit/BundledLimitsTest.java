package duizhao.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.DataSet;
import duizhao.exchange.DataPackage;
import duizhao.platform.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every figure of the five documents, held against all others as if it were typed.
class BundledLimitsTest {

    private static final DataSet DATA = DataPackage.bundled();

    private static List<Unusual> unusual() {
        return DATA.figures().stream().flatMap(figure -> Limits.of(figure, DATA.catalogue().indicator(
                figure.series().indicator()), DATA.figures()).breaches().stream()
                .map(breach -> new Unusual(figure, breach))).toList();
    }

    /// The one pair is a finding of 核验, too: 470余件 in one year, 45 个 in the next. Nothing else is asked about.
    @Test
    void onlyWhatIsOutOfLineIndeed() {
        assertThat(DATA.figures()).hasSize(673);
        assertThat(unusual()).extracting(one -> one.figure().key()).containsExactlyInAnyOrder(
                "qyp-2021-enterprise-problems-solved-sunshine-post-level-outcome",
                "qyp-2022-enterprise-problems-solved-sunshine-post-level-outcome");
    }

    @Test
    void saidInBothLanguages() {
        assertThat(unusual()).extracting(new LimitTexts(DATA.catalogue(), new Messages(Messages.CHINESE))::of)
                .containsExactlyInAnyOrder("是2022年完成45个的10.4倍，是否应为47件？", "只有2021年完成470余件的10.4分之一，是否应为450个？");
        assertThat(unusual()).extracting(new LimitTexts(DATA.catalogue(), new Messages(Messages.ENGLISH))::of)
                .contains("10.4 times 2022 Outcome 45个; was 47件 meant?");
    }
}
