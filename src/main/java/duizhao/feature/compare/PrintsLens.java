package duizhao.feature.compare;

import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.IndicatorFilter;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.reprint.Reprint;
import duizhao.domain.reprint.Reprints;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import duizhao.ui.nav.Asking;
import duizhao.ui.notice.EmptyPane;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The lens 两份文件: what was printed more than once, how each document prints it, and what changed.
final class PrintsLens implements LensPane {

    private final LensKit kit;
    private final Messages messages;
    private final Names names;
    private final PrintTexts words;
    private final EmptyPane empty;
    private final TableView<Reprint> table = new TableView<>();
    private final StackPane content;
    private final Asking asking;
    private List<TextColumn<Reprint>> columns = List.of();
    private @Nullable Reprints reprints;
    private boolean entering;

    PrintsLens(LensKit kit) {
        this.kit = kit;
        this.asking = new Asking(kit.around(), "compare.working");
        this.messages = kit.around().messages();
        this.names = new Names(messages);
        this.words = new PrintTexts(messages);
        this.empty = new EmptyPane("compare", Feather.COLUMNS, messages);
        table.setId("compare-prints");
        table.getStyleClass().add("plain-table");
        table.setFixedCellSize(SideTable.ROW_HEIGHT);
        table.setPlaceholder(new Group());
        content = new StackPane(table, empty);
        show(Emptiness.LOADING, "", "", () -> { });
        table.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> showSelected(now));
    }

    @Override
    public Lens lens() {
        return Lens.PRINTS;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void ask() {
        Period period = kit.around().choice().periodProperty().get();
        List<String> districts = kit.districts();
        if (districts.isEmpty() || period == null) {
            asking.drop();
            clear(period == null ? Emptiness.NO_PERIOD : Emptiness.NO_DISTRICT);
            return;
        }
        var selection = new Selection(districts, period, Set.of(), false);
        asking.ask(() -> kit.records().reprints(selection), read -> {
            reprints = read;
            refresh();
        }, () -> clear(Emptiness.CANCELLED), () -> clear(Emptiness.FAILED));
    }

    @Override
    public void refresh() {
        Reprints read = reprints;
        if (read == null) {
            return;
        }
        String filter = kit.around().choice().filterProperty().get();
        var series = new SeriesNames(read.catalogue(), messages);
        var asked = IndicatorFilter.of(filter);
        List<Reprint> items = read.items().stream().filter(item -> asked.answers(
                read.catalogue().indicator(item.series().indicator()), series.measure(item.series()))).toList();
        columns = columns(read.catalogue());
        table.getColumns().setAll(columns.stream().map(column -> column.column(items, kit.around().look(), item -> { }))
                .toList());
        table.getItems().setAll(items);
        String when = names.period(read.period());
        if (!items.isEmpty()) {
            show(Emptiness.NONE, "", "", () -> { });
        } else if (read.items().isEmpty()) {
            show(Emptiness.NO_PRINTS, when, kit.districts().size() < kit.offered().size()
                    ? "compare.remedy.all-districts" : "", kit::chooseAll);
        } else {
            show(Emptiness.NO_MATCH, filter.strip(), "compare.remedy.clear-filter",
                    () -> kit.around().choice().filterProperty().set(""));
        }
        table.getSelectionModel().selectFirst();
        showSelected(table.getSelectionModel().getSelectedItem());
        if (entering && !items.isEmpty()) {
            table.requestFocus();
            entering = false;
        }
    }

    @Override
    public void enter() {
        entering = true;
        ask();
    }

    @Override
    public void leave() {
        asking.drop();
    }

    @Override
    public Optional<Copied> table() {
        return table.getItems().isEmpty() ? Optional.empty() : Optional.of(new Copied(Stream.concat(
                Stream.of(columns.stream().map(TextColumn::head).toList()), table.getItems().stream()
                        .map(item -> columns.stream().map(column -> column.text().apply(item)).toList())).toList(), 1));
    }

    @Override
    public Optional<Function<Printed, Sheet>> printable() {
        Reprints read = reprints;
        return read == null || table.getItems().isEmpty() ? Optional.empty()
                : Optional.of(new PrintsSheet(messages).of(read, List.copyOf(table.getItems())));
    }

    @Override
    public ObservableBooleanValue filledProperty() {
        return Bindings.isNotEmpty(table.getItems());
    }

    @Override
    public Optional<PicturePane<?>> picture() {
        return Optional.empty();
    }

    private void clear(Emptiness why) {
        reprints = null;
        table.getItems().clear();
        kit.drawer().accept(null);
        boolean again = why == Emptiness.FAILED || why == Emptiness.CANCELLED;
        show(why, "", why == Emptiness.NO_DISTRICT ? "compare.remedy.all-districts"
                : again ? "compare.remedy.again" : "", again ? this::ask : kit::chooseAll);
    }

    private void show(Emptiness why, String argument, String remedy, Runnable run) {
        if (why != Emptiness.NONE) {
            empty.show(why, argument, remedy, run);
        }
        table.setVisible(why == Emptiness.NONE);
        empty.setVisible(why != Emptiness.NONE);
    }

    private void showSelected(@Nullable Reprint item) {
        Reprints read = reprints;
        kit.drawer().accept(item == null || read == null ? null : words.detail(read.catalogue(), item));
    }

    private List<TextColumn<Reprint>> columns(Catalogue catalogue) {
        var series = new SeriesNames(catalogue, messages);
        return List.of(
                words("term.district", item -> names.district(catalogue.district(item.district()))),
                words("term.indicator", item -> series.full(item.series())),
                words("compare.prints.role", item -> messages.text("term." + item.role().key())),
                print("compare.prints.first", Reprint::first, catalogue),
                print("compare.prints.last", Reprint::last, catalogue),
                new TextColumn<>(messages.text("compare.prints.changed"), true, words::change, words::sentence),
                new TextColumn<>(messages.text("compare.prints.difference"), false, words::differences, words::sentence),
                source("compare.prints.first-in", Reprint::first, catalogue),
                source("compare.prints.last-in", Reprint::last, catalogue));
    }

    private TextColumn<Reprint> words(String key, Function<Reprint, String> text) {
        return new TextColumn<>(messages.text(key), false, text, text);
    }

    private TextColumn<Reprint> print(String key, Function<Reprint, Figure> side, Catalogue catalogue) {
        return new TextColumn<>(messages.text(key), true, item -> side.apply(item).quantity().words(),
                item -> new CellTexts(messages).hover(catalogue, side.apply(item),
                        side.apply(item).isPlan() ? CellColumn.PLAN : CellColumn.OUTCOME));
    }

    private TextColumn<Reprint> source(String key, Function<Reprint, Figure> side, Catalogue catalogue) {
        return words(key, item -> {
            Figure figure = side.apply(item);
            String section = figure.place().section();
            String title = catalogue.source(figure.source()).title();
            return section.isBlank() ? title : title + messages.text("compare.hover.section", section);
        });
    }
}
