package duizhao.feature.entry;

import duizhao.domain.decision.FollowUp;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Firmness;
import duizhao.ui.nav.EntryCell;
import java.util.Optional;

/// What the side form asks for.
interface GridRequests {

    void mark(String remark);

    void unmark(FollowUp mark);

    void go(EntryCell cell);

    void choose(Figure figure);

    void takeBack(Figure figure);

    void showWords(Figure figure);

    /// Goes where it is told who changed what in the cell.
    ///
    /// @param title what people call it
    void showHistory(String title, EntryCell cell);

    /// Opens the form in which a figure can be entered with its document.
    void form();

    /// Says that what was typed of a figure can be kept no more, since the figure is gone.
    void lost(String words);

    /// @return what is wrong with the words, in words for a person; empty where they are saved
    Optional<String> describe(Figure figure, String words, String definition, boolean estimated, Firmness firmness,
                              String note);
}
