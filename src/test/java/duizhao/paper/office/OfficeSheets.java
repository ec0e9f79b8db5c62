package duizhao.paper.office;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.Selection;
import duizhao.domain.comparison.Shown;
import duizhao.domain.period.Period;
import duizhao.domain.verdict.Tolerances;
import duizhao.exchange.DataPackage;
import duizhao.feature.compare.ComparisonSheet;
import duizhao.paper.Fx;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/// Sheets of the bundled record, as they are printed.
final class OfficeSheets {

    private static final Printed PRINTED = new Printed("甲", LocalDateTime.of(2026, 11, 23, 9, 30), "0123abcd");

    private OfficeSheets() {
    }

    static Sheet comparison(Messages messages, String... districts) {
        var comparison = new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)).compare(DataPackage.bundled(),
                new Selection(List.of(districts), Period.year(2022), Set.of(), false));
        return Fx.TOOLKIT.call(() -> new ComparisonSheet(messages).of(Shown.all(comparison), PRINTED));
    }
}
