package duizhao.exchange.export;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.whole.WholeRecord;
import duizhao.platform.Progress;
import java.util.function.Consumer;

/// What is to be written out. Figures come one by one, so that a store of any size can be exported.
public interface Exported {

    Catalogue catalogue();

    /// Hands over every figure that is wanted.
    ///
    /// @param progress may cancel
    void figures(Consumer<Figure> taker, Progress progress);

    /// All but the figures: what is set aside, pairings, claims, decisions; to be asked for when the figures have been
    /// handed over. What refers to a figure that is not wanted is left out.
    WholeRecord rest();
}
