package duizhao.domain.report;

import java.time.Instant;

/// What is known of a published report without its pages.
///
/// @param key      stable name, unique in a store
/// @param report   key of the report it was made of, which may have changed or gone since
/// @param title    as it stands above its first page
/// @param by       who published it
/// @param at       when, to the millisecond
/// @param dataHash the short hash of the data's state, as it stands on its pages
/// @param change   id of the last change set it rests on; 0 where nothing had been changed
/// @param pages    how many
public record Edition(String key, String report, String title, String by, Instant at, String dataHash, long change,
                      int pages) {

    public Edition {
        if (key.isBlank() || title.isBlank() || pages < 1) {
            throw new IllegalArgumentException("a published report has a key, a title and pages: " + key);
        }
    }
}
