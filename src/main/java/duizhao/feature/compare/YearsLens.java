package duizhao.feature.compare;

import duizhao.domain.period.Period;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.years.History;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.detail.Details;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The lens 历年: one indicator through the years, a line for each year and the districts side by side.
final class YearsLens implements LensPane {

    private final LensKit kit;
    private final Messages messages;
    private final SideModel side = new SideModel();
    private final SideTable table;
    private final PicturePane<YearsPictures.Subject> picture;
    private final HistoryWork work;
    private final SeriesChoice choice;
    private final TableAndPicture split;
    private final Node content;
    private List<IndicatorLine> lines = List.of();
    private boolean linking;
    private boolean entering;

    YearsLens(LensKit kit, SeriesChoice choice, Consumer<SideTable> copyCells) {
        this.kit = kit;
        this.choice = choice;
        this.messages = kit.around().messages();
        this.table = new SideTable("years", side, kit.around(), group -> { });
        this.picture = new PicturePane<>(Lens.YEARS, new YearsPictures(messages).kinds(), kit.around()).paired();
        this.split = new TableAndPicture(table, picture, kit.around().memory());
        this.work = new HistoryWork(kit, choice, split, this::arrived);
        this.content = work.node();
        ActionNodes.install(table.sides(), List.of(Action.always("years-copy", "compare.copy", null, "Shortcut+C",
                () -> copyCells.accept(table))));
        side.selectedProperty().addListener((o, was, now) -> showSelected());
        side.hoveredProperty().bindBidirectional(picture.hoveredProperty());
        picture.selectedProperty().addListener((o, was, now) -> {
            if (now != null && !linking) {
                lines.stream().filter(line -> line.sides().containsValue(now)).findFirst()
                        .ifPresent(line -> side.selectedProperty().set(line.spot(now.district())));
            }
        });
    }

    @Override
    public Lens lens() {
        return Lens.YEARS;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> choices() {
        return List.of(choice.node(), table.columnMenu());
    }

    @Override
    public void ask() {
        work.ask();
    }

    @Override
    public void refresh() {
        choice.narrow();
    }

    @Override
    public void enter() {
        entering = true;
        work.ask();
    }

    @Override
    public void leave() {
        work.drop();
    }

    @Override
    public Optional<Copied> table() {
        Grid grid = side.gridProperty().get();
        return grid == null ? Optional.empty()
                : Optional.of(new TableCopy(messages).whole(grid, side.lines(), table.sides()));
    }

    @Override
    public Optional<Function<Printed, Sheet>> printable() {
        return Optional.ofNullable(work.historyProperty().get()).map(history -> new YearsSheet(messages).of(history,
                table.shown(), PaperPicture.blocks(picture.paper())));
    }

    @Override
    public ObservableBooleanValue filledProperty() {
        return work.historyProperty().isNotNull();
    }

    @Override
    public Optional<PicturePane<?>> picture() {
        return Optional.of(picture);
    }

    private void arrived(@Nullable History history) {
        if (history == null) {
            side.gridProperty().set(null);
            lines = List.of();
            side.lines().clear();
            kit.drawer().accept(null);
            return;
        }
        lines = CompareService.lines(history, messages);
        side.gridProperty().set(new Grid(new SeriesNames(history.catalogue(), messages).full(history.series()),
                messages.text("term.period"), history.catalogue(), history.districts(), lines));
        // A table that gets other lines moves its cursor to the first of them.
        Spot stays = selection(history);
        side.lines().setAll(lines);
        side.selectedProperty().set(stays);
        split.need(table.neededWidth(), table.neededHeight());
        showSelected();
        if (entering) {
            table.sides().requestFocus();
            entering = false;
        }
    }

    /// The selection stays where it still is; else the chosen year, else the newest one, of the first district that says
    /// something.
    private @Nullable Spot selection(History history) {
        Spot spot = side.selectedProperty().get();
        if (spot != null && lines.stream().anyMatch(line -> line.isAt(spot) && line.side(spot.district()) != null)) {
            return spot;
        }
        Period period = kit.around().choice().periodProperty().get();
        var at = lines.stream().filter(line -> period != null && line.nth() == period.first()).findFirst()
                .orElse(lines.getFirst());
        return history.districts().stream().filter(d -> at.side(d.code()) != null).findFirst()
                .map(d -> at.spot(d.code())).orElse(null);
    }

    private void showSelected() {
        History history = work.historyProperty().get();
        Spot spot = side.selectedProperty().get();
        if (history == null || spot == null) {
            return;
        }
        lines.stream().filter(line -> line.isAt(spot)).findFirst().ifPresent(line -> {
            kit.drawer().accept(new Details(messages).of(history.catalogue(),
                    history.catalogue().district(spot.district()), Period.year(line.nth()), history.series(),
                    line.side(spot.district())));
            linking = true;
            picture.show(new YearsPictures.Subject(history, spot.district()));
            picture.selectedProperty().set(line.side(spot.district()));
            linking = false;
        });
    }
}
