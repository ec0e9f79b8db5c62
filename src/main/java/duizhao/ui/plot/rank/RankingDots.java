package duizhao.ui.plot.rank;

import duizhao.domain.indicator.Direction;
import duizhao.paper.sheet.Chart;
import duizhao.platform.Messages;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PaperPlots;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.plot.RowChart;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Ranking dots: districts sorted by a value, the own one black.
public final class RankingDots extends RowChart<RankRow> {

    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(this, "direction", Direction.UP);

    public RankingDots(Messages messages) {
        super(messages, "plot.ranking");
        redrawsWith(direction);
    }

    /// Which way is better; the best stands first.
    public ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    public Direction getDirection() {
        return direction.get();
    }

    public void setDirection(Direction better) {
        direction.set(better);
    }

    @Override
    public Fit fit() {
        return Ranking.of(rows(), getDirection()).fit();
    }

    @Override
    public RankPainter painter(double width, PlotTheme painted) {
        return new RankPainter(rows(), getDirection(), width, painted, messages());
    }

    @Override
    public Chart paper() {
        return paper(List.copyOf(rows()), getDirection(), messages());
    }

    /// The same on paper, cut between rows where a page ends.
    public static Chart paper(List<RankRow> rows, Direction direction, Messages messages) {
        var ranking = Ranking.of(rows, direction);
        return PaperPlots.rows(ranking.fit(), ranking.places().size(),
                (width, theme) -> new RankPainter(rows, direction, width, theme, messages), messages);
    }
}
