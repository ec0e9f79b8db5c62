package duizhao.feature.entry;

import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.Surroundings;
import java.util.Comparator;
import java.util.List;

/// Goes to cells by what they say, and to those whose words could not be read.
final class GridSearching {

    private final Surroundings around;
    private final GridModel model;
    private final GridTable table;
    private final GridEditor editor;
    private final GridTelling telling;
    private final GridReading reading;

    GridSearching(Surroundings around, GridModel model, GridTable table, GridEditor editor, GridTelling telling,
                  GridReading reading) {
        this.around = around;
        this.model = model;
        this.table = table;
        this.editor = editor;
        this.telling = telling;
        this.reading = reading;
    }

    void findNext(String words, int step) {
        telling.searching().flatMap(s -> s.next(words, model.blockProperty().get(), step, model.unread())).ifPresentOrElse(block -> {
            model.blockProperty().set(block);
            table.reveal();
            editor.park();
        }, () -> around.guide().say(around.messages().text("entry.find.none", words.strip())));
    }

    void nextUnread() {
        Grid grid = model.gridProperty().get();
        EntryCell now = model.current().orElse(null);
        List<EntryCell> shown = model.unread().keySet().stream().filter(cell -> grid.find(cell).isPresent())
                .sorted(Comparator.comparingInt(cell -> grid.find(cell).orElseThrow().row()
                        * grid.columns().size() + grid.find(cell).orElseThrow().column())).toList();
        if (!shown.isEmpty()) {
            reading.go(shown.get((shown.indexOf(now) + 1) % shown.size()));
        } else {
            model.unread().keySet().stream().findFirst().ifPresent(reading::go);
        }
    }
}
