package duizhao.exchange.sheet;

import duizhao.platform.Progress;
import java.util.List;

/// A file of one or several tables.
public interface TableFile {

    /// Takes one row after the other.
    @FunctionalInterface
    interface Taker {
        /// @return false where no more are wanted
        boolean take(SheetRow row);
    }

    /// The name of the file, without its folder.
    String name();

    /// The names of the tables in it, those that are hidden left out; one blank name where a table has none.
    List<String> sheets();

    /// The names of the tables that a person has hidden, which are not read.
    default List<String> hidden() {
        return List.of();
    }

    /// Hands over the rows of a table in their order, reading no more of the file than needed at a time. Rows without
    /// any text are left out.
    ///
    /// @param progress told in bytes or rows; may cancel
    /// @return what of it a person has hidden, as far as it was read; it is left out
    /// @throws duizhao.platform.UserException where the file cannot be read, is damaged, or is too large
    Unseen read(String sheet, Taker taker, Progress progress);
}
