package duizhao.feature.entry;

import duizhao.exchange.clipboard.HtmlTable;
import duizhao.exchange.clipboard.TabbedText;
import duizhao.ui.action.Clip;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.Surroundings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;

/// Does what keys of the grid ask for: emptying, the clipboard, filling down, undo, finding.
final class GridActs implements GridCommands {

    private final Surroundings around;
    private final GridModel model;
    private final GridEditor editor;
    private final SearchBar search;
    private final GridDrawer drawer;
    private final GridTelling telling;
    private final GridSaving saving;

    GridActs(Surroundings around, GridModel model, GridEditor editor, SearchBar search, GridDrawer drawer,
             GridTelling telling, GridSaving saving) {
        this.around = around;
        this.model = model;
        this.editor = editor;
        this.search = search;
        this.drawer = drawer;
        this.telling = telling;
        this.saving = saving;
    }

    @Override
    public void cancel() {
        editor.cancel();
        telling.selected();
    }

    @Override
    public boolean escape() {
        EntryCell cell = model.current().orElse(null);
        if (cell != null && model.unread().remove(cell) != null) {
            telling.changed();
            return true;
        }
        Block block = model.blockProperty().get();
        if (!block.isOne()) {
            model.blockProperty().set(Block.at(block.row(), block.column()));
            return true;
        }
        return false;
    }

    private List<EntryCell> cells() {
        Block block = model.blockProperty().get();
        Grid grid = model.gridProperty().get();
        var cells = new ArrayList<EntryCell>();
        for (int row = block.top(); row <= block.bottom(); row++) {
            for (int column = block.left(); column <= block.right(); column++) {
                grid.cell(row, column).ifPresent(cells::add);
            }
        }
        return cells;
    }

    @Override
    public void empty() {
        Holdings holdings = model.holdings();
        List<EntryCell> cells = cells();
        if (holdings == null) {
            return;
        }
        saving.enter(cells.stream().filter(cell -> isFilled(cell, holdings)).collect(Collectors.toMap(cell -> cell,
                cell -> "", (a, b) -> a, LinkedHashMap::new)));
        if (cells.size() == 1 && holdings.at(cells.getFirst()).current() != null) {
            around.guide().openDrawer();
            drawer.focusTakeBack();
        }
    }

    private boolean isFilled(EntryCell cell, Holdings holdings) {
        return model.unread().containsKey(cell) || holdings.at(cell).current() != null;
    }

    @Override
    public boolean isFilled(int row, int column) {
        Holdings holdings = model.holdings();
        return holdings != null && model.gridProperty().get().cell(row, column)
                .filter(cell -> isFilled(cell, holdings)).isPresent();
    }

    @Override
    public void copy() {
        Holdings holdings = model.holdings();
        if (holdings != null) {
            var words = GridService.words(model.gridProperty().get(), model.blockProperty().get(), holdings,
                    model.unread());
            Clip.put(TabbedText.write(words), HtmlTable.write(words));
        }
    }

    @Override
    public void cut() {
        copy();
        Holdings holdings = model.holdings();
        if (holdings != null) {
            saving.enter(cells().stream().filter(cell -> isFilled(cell, holdings)).collect(Collectors.toMap(cell -> cell,
                    cell -> "", (a, b) -> a, LinkedHashMap::new)));
        }
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<List<String>> clip = Pasted.table(clipboard.getHtml(), clipboard.getString());
        if (clip.isEmpty()) {
            return;
        }
        Block block = model.blockProperty().get();
        if (block.isOne() && clip.size() == 1 && clip.getFirst().size() == 1) {
            model.current().ifPresent(cell -> saving.typed(cell, clip.getFirst().getFirst().strip()));
            return;
        }
        Pasted pasted = Pasted.onto(model.gridProperty().get(), block, clip);
        if (pasted.outside() > 0) {
            around.guide().say(around.messages().text("entry.outside", pasted.outside()));
        }
        saving.enter(pasted.typed());
    }

    @Override
    public void fillDown() {
        Block block = model.blockProperty().get();
        Holdings holdings = model.holdings();
        Grid grid = model.gridProperty().get();
        if (holdings == null) {
            return;
        }
        boolean one = block.top() == block.bottom();
        int from = one ? grid.lineWithCells(Math.max(0, block.top() - 1), -1) : grid.lineWithCells(block.top(), 1);
        List<String> words = GridService.words(grid, new Block(from, block.left(), from, block.right()), holdings,
                model.unread()).getFirst();
        var typed = new LinkedHashMap<EntryCell, String>();
        for (int row = one ? block.top() : from + 1; row <= block.bottom(); row++) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (!word.isEmpty() && row != from) {
                    grid.cell(row, block.left() + i).ifPresent(cell -> typed.put(cell, word));
                }
            }
        }
        saving.enter(typed);
    }

    @Override
    public void all() {
        Grid grid = model.gridProperty().get();
        model.blockProperty().set(new Block(grid.lineWithCells(0, 1), 0, grid.lineWithCells(grid.lines().size() - 1, -1),
                grid.columns().size() - 1));
    }

    @Override
    public void undo() {
        around.edits().undo();
    }

    @Override
    public void redo() {
        around.edits().redo();
    }

    @Override
    public void find() {
        search.find();
    }

    @Override
    public void jump() {
        search.jump();
    }
}
