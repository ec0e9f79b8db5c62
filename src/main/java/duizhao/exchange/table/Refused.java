package duizhao.exchange.table;

import duizhao.exchange.plan.Refusal;
import duizhao.exchange.plan.Where;

/// Carries a refusal out of the steps of reading a row; never leaves the package.
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Where where;
    private final transient Refusal refusal;

    Refused(Where where, String key, Object... arguments) {
        // No stack trace: a refused cell is an everyday answer, and there may be a hundred thousand.
        super(key, null, false, false);
        this.where = where;
        this.refusal = Refusal.of(key, arguments);
    }

    Where where() {
        return where;
    }

    Refusal refusal() {
        return refusal;
    }
}
