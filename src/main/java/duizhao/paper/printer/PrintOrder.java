package duizhao.paper.printer;

import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.util.List;
import javafx.print.PrintSides;

/// Which pages to print, and how often.
///
/// @param copies 1 or more
/// @param from   the first page, from 1
/// @param to     the last page
/// @param sides  on one side or both of the paper; a printer that cannot, prints on one
public record PrintOrder(int copies, int from, int to, PrintSides sides) {

    public PrintOrder {
        if (copies < 1) {
            throw new IllegalArgumentException("copies: " + copies);
        }
    }

    /// On one side.
    public PrintOrder(int copies, int from, int to) {
        this(copies, from, to, PrintSides.ONE_SIDED);
    }

    /// All of `pages`, once, on one side.
    public static PrintOrder all(List<?> pages) {
        return new PrintOrder(1, 1, pages.size());
    }

    /// The pages ordered.
    ///
    /// @throws UserException where the sheet does not have them
    public <T> List<T> chosen(List<T> pages) {
        if (from < 1 || to < from || to > pages.size()) {
            throw new UserException(ErrorCode.WRONG_USE, "paper.no-such-page", from, to, pages.size());
        }
        return pages.subList(from - 1, to);
    }
}
