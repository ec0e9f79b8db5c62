package duizhao.store.journal;

import duizhao.domain.change.HistoryFilter;
import duizhao.domain.record.Catalogue;
import duizhao.store.db.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A history's filter as SQL.
final class HistoryQuery {

    private static final String TOUCHES =
            " AND id IN (SELECT change_set FROM change INDEXED BY change_subject WHERE subject IN (%s))";
    private static final String KINDS = """
             AND (kind IN (%1$s) OR undoes IS NOT NULL AND (WITH RECURSIVE of (id, kind, undoes) AS (
                 SELECT s.id, s.kind, s.undoes FROM change_set s WHERE s.id = change_set.undoes
                 UNION ALL SELECT s.id, s.kind, s.undoes FROM of JOIN change_set s ON s.id = of.undoes)
             SELECT kind FROM of WHERE undoes IS NULL) IN (%1$s))""";
    private static final String SAYS = """
             AND (instr(lower(subject), ?1) OR instr(lower(why), ?1) OR instr(lower(who), ?1)
                 OR EXISTS (SELECT 1 FROM change c INDEXED BY sqlite_autoindex_change_1
                     WHERE c.change_set = change_set.id AND (instr(lower(c.subject), ?1)
                     OR instr(lower(ifnull(c.before, '') || ' ' || ifnull(c.after, '')), ?1)%s)))""";

    private final StringBuilder where = new StringBuilder("WHERE id < ?");
    private final List<Object> arguments = new ArrayList<>();

    HistoryQuery(HistoryFilter filter, Catalogue catalogue, long before, int limit) {
        arguments.add(before);
        if (!filter.subjects().isEmpty()) {
            in(TOUCHES, filter.subjects().stream().sorted().toList(), 1);
        }
        if (!filter.who().isEmpty()) {
            and(" AND who = ?", filter.who());
        }
        if (!filter.kinds().isEmpty()) {
            in(KINDS, filter.kinds().stream().sorted().toList(), 2);
        }
        // Without the ending: moments are written with and without a fraction of the second, and sort before it both.
        if (filter.from() != null) {
            and(" AND at >= ?", filter.from().toString().replaceFirst("(\\.\\d+)?Z$", ""));
        }
        if (filter.until() != null) {
            and(" AND at < ?", filter.until().toString().replaceFirst("(\\.\\d+)?Z$", ""));
        }
        filter.words().forEach(word -> says(word.toLowerCase(Locale.ROOT), catalogue));
        and(" ORDER BY id DESC LIMIT ?", limit);
    }

    String where() {
        return where.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    private void and(String condition, Object argument) {
        where.append(condition);
        arguments.add(argument);
    }

    private void in(String condition, List<String> values, int times) {
        where.append(condition.formatted(Statements.marks(values.size())));
        for (int i = 0; i < times; i++) {
            arguments.addAll(values);
        }
    }

    /// The word itself, or the key of what is called so: the log holds keys.
    private void says(String word, Catalogue catalogue) {
        List<String> keys = Stream.concat(
                catalogue.indicators().stream().filter(i -> (i.name() + " " + i.english()).toLowerCase(Locale.ROOT)
                        .contains(word)).map(i -> "\"indicator\":\"" + i.key() + "\""),
                catalogue.districts().stream().filter(d -> (d.name() + " " + d.shortName() + " " + d.english())
                        .toLowerCase(Locale.ROOT).contains(word)).map(d -> "\"district\":\"" + d.code() + "\""))
                .toList();
        String named = " OR instr(ifnull(c.before, c.after), ?)".repeat(keys.size());
        where.append(SAYS.replace("?1", "?").formatted(named));
        for (int i = 0; i < 5; i++) {
            arguments.add(word);
        }
        arguments.addAll(keys);
    }
}
