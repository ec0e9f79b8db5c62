package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.years.History;
import duizhao.domain.years.Standing;
import duizhao.domain.years.Standings;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import duizhao.ui.detail.Details;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The lens 区与区: one indicator, districts in their order, each with its difference to one of them, and the other years
/// beside.
final class DistrictsLens implements LensPane {

    private static final String AGAINST = "compare-against";

    private final LensKit kit;
    private final Messages messages;
    private final Names names;
    private final SeriesChoice choice;
    private final ComboBox<Optional<District>> against = new ComboBox<>();
    private final StandingTable table;
    private final PicturePane<RankPictures.Subject> picture;
    private final TableAndPicture split;
    private final Label said = new Label();
    private final HistoryWork work;
    private final Node content;
    private @Nullable Standings standings;
    /// Code of the district that a person measures against; blank for the best. Kept also while it is not among those chosen.
    private String wanted;
    private boolean offering;
    private boolean linking;
    private boolean entering;

    DistrictsLens(LensKit kit, SeriesChoice choice) {
        this.kit = kit;
        this.choice = choice;
        this.messages = kit.around().messages();
        this.names = new Names(messages);
        this.table = new StandingTable(kit.around());
        this.picture = new PicturePane<>(Lens.DISTRICTS, new RankPictures(messages).kinds(), kit.around()).paired();
        this.split = new TableAndPicture(table, picture, kit.around().memory());
        said.getStyleClass().addAll("muted", "lens-said");
        said.setId("compare-said");
        var filled = new BorderPane(split);
        filled.setTop(said);
        this.work = new HistoryWork(kit, choice, filled, history -> show());
        this.content = work.node();
        this.wanted = Objects.requireNonNullElse(kit.around().memory().get(AGAINST), "");
        against.setId("compare-against");
        against.setConverter(Choosing.converter(to -> to.map(district -> messages.text("compare.against",
                names.district(district))).orElseGet(() -> messages.text("compare.against.best"))));
        against.getItems().setAll(List.of(Optional.empty()));
        against.setValue(Optional.empty());
        listen();
    }

    private void listen() {
        against.valueProperty().addListener((o, was, now) -> {
            if (!offering) {
                measureAgainst(Objects.requireNonNullElse(now, Optional.<District>empty()).map(District::code).orElse(""));
                show();
            }
        });
        kit.around().choice().periodProperty().addListener((o, was, now) -> showIfHere());
        table.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (!linking) {
                showSelected(now);
            }
        });
        picture.selectedProperty().addListener((o, was, now) -> {
            if (now != null && !linking) {
                table.getItems().stream().filter(place -> now.equals(place.row())).findFirst()
                        .ifPresent(table.getSelectionModel()::select);
            }
        });
        table.hoveredProperty().bindBidirectional(picture.hoveredProperty());
    }

    @Override
    public Lens lens() {
        return Lens.DISTRICTS;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> choices() {
        return List.of(choice.node(), against);
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
        return table.getItems().isEmpty() ? Optional.empty() : Optional.of(table.copied());
    }

    @Override
    public Optional<Function<Printed, Sheet>> printable() {
        return Optional.ofNullable(standings).map(shown -> new StandingSheet(messages).of(shown, said.getText(),
                PaperPicture.blocks(picture.paper())));
    }

    @Override
    public ObservableBooleanValue filledProperty() {
        return work.historyProperty().isNotNull();
    }

    @Override
    public Optional<PicturePane<?>> picture() {
        return Optional.of(picture);
    }

    private void show() {
        History history = work.historyProperty().get();
        if (history == null) {
            standings = null;
            table.getItems().clear();
            kit.drawer().accept(null);
            return;
        }
        offerAgainst(history);
        Period year = history.yearUpTo(kit.around().choice().periodProperty().get());
        Role role = Standings.role(history, year);
        Standing before = table.getSelectionModel().getSelectedItem();
        Standings now = Standings.of(history, year, role, Optional.ofNullable(against.getValue())
                .flatMap(to -> to).map(District::code).orElse(null));
        standings = now;
        said.setText(new StandingWords(messages).said(now, kit.around().choice().periodProperty().get()));
        linking = true;
        table.show(now);
        linking = false;
        split.need(table.neededWidth(), table.neededHeight());
        Standing stays = now.places().stream().filter(place -> before != null
                && place.district().equals(before.district())).findFirst().orElse(now.places().getFirst());
        table.getSelectionModel().select(stays);
        showSelected(stays);
        if (entering) {
            table.requestFocus();
            entering = false;
        }
    }

    private void offerAgainst(History history) {
        var offered = new ArrayList<Optional<District>>();
        offered.add(Optional.empty());
        history.districts().forEach(district -> offered.add(Optional.of(district)));
        offering = true; // what is not offered now may be again
        if (!against.getItems().equals(offered)) {
            against.getItems().setAll(offered);
        }
        against.setValue(offered.stream().filter(to -> to.map(District::code).orElse("").equals(wanted)).findFirst()
                .orElse(Optional.empty()));
        offering = false;
    }

    private void measureAgainst(String code) {
        wanted = code;
        kit.around().memory().put(AGAINST, code);
    }

    /// Whom districts are measured against, to be kept with a comparison.
    Map<String, String> state() {
        return Map.of("against", wanted);
    }

    void open(Map<String, String> state) {
        measureAgainst(state.getOrDefault("against", ""));
        showIfHere();
    }

    /// Who comes here later is shown it then; until then the drawer is another lens's.
    private void showIfHere() {
        if (content.getScene() != null) {
            show();
        }
    }

    private void showSelected(@Nullable Standing place) {
        Standings shown = standings;
        if (place == null || shown == null) {
            kit.drawer().accept(null);
            return;
        }
        ComparisonRow row = place.row();
        kit.drawer().accept(new Details(messages).of(shown.history().catalogue(), place.district(),
                shown.year(), shown.history().series(), row));
        linking = true;
        picture.show(new RankPictures.Subject(shown, place.district().code()));
        picture.selectedProperty().set(row);
        linking = false;
    }
}
