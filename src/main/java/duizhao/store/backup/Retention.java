package duizhao.store.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which backups stay: the newest ones, then one of each day, then one of each month, as long as there is room.
///
/// @param newest how many of the newest stay in any case
/// @param days   for so many days back the last one of each day stays
/// @param months for so many months back the last one of each month stays
/// @param room   bytes that all of them may take; beyond that the oldest go, down to [#LEAST]
record Retention(int newest, int days, int months, long room) {

    /// So many stay however large they are: the newest may be the one that was made of the trouble.
    static final int LEAST = 3;

    /// A day of hourly ones, a month of days, two years of months; two gigabytes are three copies of ten million
    /// figures, or some thousand of three districts.
    static final Retention USUAL = new Retention(10, 31, 24, 2L << 30);

    /// The backups that may be removed, oldest first.
    ///
    /// Those that say they were made after `now` (the clock was put back) count as new and stay.
    List<Backup> superfluous(List<Backup> all, LocalDateTime now) {
        List<Backup> sorted = all.stream().sorted(Backup.ORDER.reversed()).toList();
        var kept = new LinkedHashSet<Backup>(sorted.subList(0, Math.min(newest, sorted.size())));
        LocalDate firstDay = now.toLocalDate().minusDays(days - 1L);
        YearMonth firstMonth = YearMonth.from(now).minusMonths(months - 1L);
        Set<LocalDate> daysSeen = new HashSet<>();
        Set<YearMonth> monthsSeen = new HashSet<>();
        for (Backup backup : sorted) {
            LocalDate day = backup.made().toLocalDate();
            YearMonth month = YearMonth.from(day);
            boolean lastOfDay = daysSeen.add(day) && !day.isBefore(firstDay);
            boolean lastOfMonth = monthsSeen.add(month) && !month.isBefore(firstMonth);
            if (lastOfDay || lastOfMonth || backup.made().isAfter(now)) {
                kept.add(backup);
            }
        }
        var superfluous = new ArrayList<>(sorted);
        superfluous.removeAll(fitting(sorted.stream().filter(kept::contains).toList()));
        return superfluous.reversed();
    }

    /// Of these, newest first, as many as there is room for.
    private List<Backup> fitting(List<Backup> kept) {
        long bytes = 0;
        for (int i = 0; i < kept.size(); i++) {
            bytes += kept.get(i).bytes();
            if (i >= LEAST && bytes > room) {
                return kept.subList(0, i);
            }
        }
        return kept;
    }
}
