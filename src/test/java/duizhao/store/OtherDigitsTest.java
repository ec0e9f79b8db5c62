package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.period.Period;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine whose language writes other digits makes and reads the same stores.
class OtherDigitsTest {

    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void other() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(String.format("%d", 7)).isEqualTo("٧");
    }

    @AfterEach
    void back() {
        Locale.setDefault(usual);
    }

    @Test
    void aMonthIsWrittenAsItIsRead() {
        Period month = Period.parse("2022-06").orElseThrow();
        assertThat(month.text()).isEqualTo("2022-06");
        assertThat(Period.parse(month.text())).contains(month);
    }

    @Test
    void aStoreIsMadeAndOpened(@TempDir Path folder) {
        for (int times = 0; times < 2; times++) {
            try (var store = Store.open(folder.resolve("a.duizhao"), DataPackage::bundled, Progress.SILENT)) {
                assertThat(store.figures().count()).isEqualTo(673);
            }
        }
    }
}
