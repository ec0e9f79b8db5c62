package duizhao.domain.period;

import duizhao.platform.Messages;

/// What a period is called on screen and paper.
public final class PeriodText {

    private PeriodText() {
    }

    /// 2022年, 2021—2025年, 2022年10月.
    public static String of(Period period, Messages messages) {
        if (period.isSpan()) {
            return messages.text("term.span", period.first(), period.last());
        }
        return period.month() == 0 ? messages.text("term.year", period.first())
                : messages.text("term.as-of", period.first(), period.month());
    }

    /// Why a period that was written is refused, and how to write one.
    public static String of(PeriodReading.Refused refused, Messages messages) {
        return switch (refused.reason()) {
            case UNREADABLE -> messages.text("term.period.unreadable");
            case REVERSED -> messages.text("term.period.reversed");
            case TOO_LONG -> messages.text("term.period.too-long", PeriodReading.LONGEST);
            case OUT_OF_RANGE -> messages.text("term.period.out-of-range", PeriodReading.EARLIEST, PeriodReading.LATEST);
        };
    }
}
