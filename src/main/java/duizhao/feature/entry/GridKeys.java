package duizhao.feature.entry;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do in the grid, as in a spreadsheet.
final class GridKeys {

    private final GridModel model;
    private final GridTable table;
    private final GridEditor editor;
    private final GridCommands commands;
    /// Column where a run of Tab began: Enter goes back under it. -1 where there was none.
    private int tabbedFrom = -1;

    GridKeys(GridModel model, GridTable table, GridEditor editor, GridCommands commands) {
        this.model = model;
        this.table = table;
        this.editor = editor;
        this.commands = commands;
        editor.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (editor.isComposing() && event.getCode() == KeyCode.TAB) {
            event.consume(); // or the focus would go on, and what is composed would be saved half
            return;
        }
        if (editor.isComposing() || model.gridProperty().get().isEmpty()) {
            return; // the input method's own keys: Enter takes what is composed
        }
        if (editor.editingProperty().get() ? editing(event) : moving(event)) {
            event.consume();
        }
    }

    private boolean editing(KeyEvent event) {
        boolean shift = event.isShiftDown();
        switch (event.getCode()) {
            case ENTER -> enter(shift);
            case TAB -> tab(shift);
            case ESCAPE -> commands.cancel();
            case F2 -> editor.edit();
            case SPACE -> {
                if (!event.isShortcutDown()) {
                    return false;
                }
                editor.complete();
            }
            case UP, DOWN -> {
                int step = event.getCode() == KeyCode.UP ? -1 : 1;
                if (event.isAltDown()) {
                    return editor.step(step);
                }
                leave(() -> move(step, 0, false));
            }
            case LEFT, RIGHT -> {
                if (editor.isWithin() || shift || event.isShortcutDown()) {
                    return false;
                }
                leave(() -> move(0, event.getCode() == KeyCode.LEFT ? -1 : 1, false));
            }
            case PAGE_UP -> leave(() -> move(-table.page(), 0, false));
            case PAGE_DOWN -> leave(() -> move(table.page(), 0, false));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moving(KeyEvent event) {
        boolean shift = event.isShiftDown();
        boolean control = event.isShortcutDown();
        if (event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> arrow(-1, 0, shift, control);
            case DOWN -> arrow(1, 0, shift, control);
            case LEFT -> arrow(0, -1, shift, control);
            case RIGHT -> arrow(0, 1, shift, control);
            case HOME -> move(control ? -model.gridProperty().get().lines().size() : 0, -columns(), shift);
            case END -> move(control ? model.gridProperty().get().lines().size() : 0, columns(), shift);
            case PAGE_UP -> move(-table.page(), 0, shift);
            case PAGE_DOWN -> move(table.page(), 0, shift);
            case ENTER -> {
                if (control) {
                    return false;
                }
                enter(shift);
            }
            case TAB -> {
                if (control) {
                    return false;
                }
                tab(shift);
            }
            case F2 -> {
                if (shift) {
                    return false;
                }
                editor.edit();
            }
            case DELETE -> commands.empty();
            case BACK_SPACE -> editor.editEmpty();
            case ESCAPE -> {
                return commands.escape();
            }
            case INSERT -> {
                if (control) {
                    commands.copy();
                } else if (shift) {
                    commands.paste();
                }
            }
            default -> {
                return control && !shift && letter(event);
            }
        }
        return true;
    }

    private boolean letter(KeyEvent event) {
        switch (event.getCode()) {
            case A -> commands.all();
            case C -> commands.copy();
            case X -> commands.cut();
            case V -> commands.paste();
            case D -> commands.fillDown();
            case Z -> commands.undo();
            case Y -> commands.redo();
            case F -> commands.find();
            case G -> commands.jump();
            default -> {
                return false;
            }
        }
        return true;
    }

    private int columns() {
        return model.gridProperty().get().columns().size();
    }

    private void arrow(int down, int right, boolean extend, boolean far) {
        tabbedFrom = -1;
        Grid grid = model.gridProperty().get();
        if (far) {
            go(Moves.jump(grid, model.blockProperty().get(), down, right, extend, commands::isFilled));
        } else {
            move(down, right, extend);
        }
    }

    private void enter(boolean back) {
        int column = tabbedFrom;
        leave(() -> {
            Block at = model.blockProperty().get();
            Block next = Moves.by(model.gridProperty().get(), Block.at(at.row(), at.column()), back ? -1 : 1, 0, false);
            go(column >= 0 && !back ? Block.at(next.row(), column) : next);
        });
        tabbedFrom = back ? tabbedFrom : -1;
    }

    private void tab(boolean back) {
        int began = tabbedFrom >= 0 ? tabbedFrom : model.blockProperty().get().column();
        leave(() -> move(0, back ? -1 : 1, false));
        tabbedFrom = began;
    }

    /// The words go to the cell they were typed into, then the next one is current.
    private void leave(Runnable then) {
        editor.finish();
        then.run();
    }

    private void move(int down, int right, boolean extend) {
        go(Moves.by(model.gridProperty().get(), model.blockProperty().get(), down, right, extend));
    }

    private void go(Block block) {
        model.blockProperty().set(block);
        table.reveal();
        editor.park();
    }
}
