package duizhao.ui.print;

import java.util.Optional;

/// Pages `from` to `to`, from 1, both among them.
record PageSpan(int from, int to) {

    /// The pages that a person names: `2`, `2-3`, or all where nothing is said. Empty where it names none that exist.
    ///
    /// @param total how many pages there are
    static Optional<PageSpan> read(String range, int total) {
        String words = range.strip().replace('－', '-').replace('—', '-').replace('–', '-');
        if (words.isEmpty()) {
            return total == 0 ? Optional.empty() : Optional.of(new PageSpan(1, total));
        }
        String[] ends = words.split("-", -1);
        try {
            int from = Integer.parseInt(ends[0].strip());
            int to = Integer.parseInt(ends[ends.length - 1].strip());
            boolean exists = ends.length <= 2 && from >= 1 && from <= to && to <= total;
            return exists ? Optional.of(new PageSpan(from, to)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
