package duizhao.feature.report;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.StoreReports;
import duizhao.domain.period.Period;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewPart;
import duizhao.exchange.DataPackage;
import duizhao.paper.sheet.Printed;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    private static final String DISTRICT = "360111";
    private static final Printed PRINTED = new Printed("甲", LocalDateTime.of(2026, 11, 23, 12, 0), "0123abcd");

    /// A district may have been judged last in another year than those that are chosen by default.
    @Test
    void whereNobodyChoseAYearItIsTheNewestOfTheDistrictsAskedFor(@TempDir Path folder) {
        try (var store = Store.open(folder.resolve("a.duizhao"), DataPackage::bundled, Progress.SILENT)) {
            var messages = new Messages(Messages.CHINESE);
            var held = new StoreReports(store, Clock.systemUTC());
            var records = (ReportRecords) Proxy.newProxyInstance(TemplatesTest.class.getClassLoader(),
                    new Class<?>[] {ReportRecords.class}, (proxy, method, arguments) -> method.getName().equals("year")
                            ? Period.year(arguments[0].equals(List.of(DISTRICT)) ? 2021 : 2022)
                            : method.invoke(held, arguments));
            var made = new Templates(records, new ReportComposer(List.of(), records, messages), messages)
                    .make(Template.DISTRICT, new Templates.Filling(List.of(DISTRICT), null, null), "new", 0, PRINTED);
            assertThat(made.parts()).allSatisfy(part -> assertThat(((ViewPart) part).view().choice(View.PERIOD))
                    .isEqualTo("2021"));
            assertThat(made.heading()).contains("2021年");
        }
    }
}
