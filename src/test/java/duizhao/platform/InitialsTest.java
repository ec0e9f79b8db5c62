package duizhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.exchange.DataPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Initials as a planner types them.
class InitialsTest {

    @ParameterizedTest
    @CsvSource({"财政收入,cz", "地区生产总值,dqsczz", "固定资产投资,gdzc", "规模以上工业增加值,gmys", "社会消费品零售总额,lsze",
            "增长,zz", "增长,zc", "重点项目,zdxm", "城镇登记失业率,syl", "5G基站,5gjz", "R&D经费,rdjf", "驿道,yd"})
    void initialsOfCharactersInARowAreFound(String text, String letters) {
        assertThat(Initials.contain(text, letters)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"财政收入,zc", "财政收入,cs", "地区,dqs", "、。,a"})
    void othersAreNot(String text, String letters) {
        assertThat(Initials.contain(text, letters)).isFalse();
    }

    @Test
    void everyCharacterOfEveryNameInTheBundledRecordHasOne() {
        var catalogue = DataPackage.bundled().catalogue();
        assertThat(catalogue.indicators()).allSatisfy(indicator -> assertThat(Initials.of(indicator.name()))
                .as(indicator.name()).hasSize((int) indicator.name().chars().filter(Character::isLetterOrDigit).count()));
    }
}
