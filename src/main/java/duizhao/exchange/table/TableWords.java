package duizhao.exchange.table;

import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import java.util.Optional;

/// The words of tables, for whoever says by hand what a table leaves out.
public final class TableWords {

    private TableWords() {
    }

    /// 2022, 2021-2025, 2022年10月, ...; empty for anything else.
    public static Optional<Period> period(String text) {
        return Periods.read(text);
    }

    /// 计划, 完成, plan, outcome, ...; empty for anything else.
    public static Optional<Role> role(String text) {
        return Words.wholeRole(text);
    }
}
