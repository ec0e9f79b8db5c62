package duizhao.store.figure;

import duizhao.domain.period.Period;

/// Periods as numbers that sort as periods do: last year, first year, month.
final class PeriodNumber {

    private static final long LAST = 1_000_000;
    private static final long FIRST = 100;

    private PeriodNumber() {
    }

    static long of(Period period) {
        return period.last() * LAST + period.first() * FIRST + period.month();
    }

    static Period period(long number) {
        return new Period((int) (number % LAST / FIRST), (int) (number / LAST), (int) (number % FIRST));
    }
}
