package duizhao.domain.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a person divides what remains of a five-year target among the years that remain 年度分解. What each year must reach
/// follows from it and is never stored.
///
/// @param target key of the target's figure
/// @param shares by year, ascending: what part of the way that remains the year takes, in %; none below zero, together
///               exactly 100
/// @param by     name of the person
public record Decomposition(String target, SortedMap<Integer, BigDecimal> shares, String by, LocalDate date) {

    public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Decomposition {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        if (by.isBlank() || shares.isEmpty() || !isWhole(shares)) {
            throw new IllegalArgumentException("a decomposition has a name and shares of 100: " + target + " " + shares);
        }
    }

    /// Whether no share is below zero and all of them together are the whole way.
    public static boolean isWhole(Map<Integer, BigDecimal> shares) {
        return shares.values().stream().noneMatch(share -> share.signum() < 0) && sum(shares).compareTo(WHOLE) == 0;
    }

    public static BigDecimal sum(Map<Integer, BigDecimal> shares) {
        return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Ascending.
    public List<Integer> years() {
        return List.copyOf(shares.keySet());
    }
}
