package duizhao.paper.sheet;

import java.util.List;

/// A cell of a table.
///
/// @param text   its words; blank where there is nothing to say
/// @param flag   a small word after them, e.g. 预; blank for none
/// @param notes  numbers of the notes it points to, from 1
/// @param strong whether it is bold
public record Cell(String text, String flag, List<Integer> notes, boolean strong) {

    public static final Cell EMPTY = of("");

    public Cell {
        notes = List.copyOf(notes);
    }

    public static Cell of(String text) {
        return new Cell(text, "", List.of(), false);
    }

    public Cell flagged(String word) {
        return new Cell(text, word, notes, strong);
    }

    public Cell noted(Integer... numbers) {
        return new Cell(text, flag, List.of(numbers), strong);
    }

    public Cell emphasised() {
        return new Cell(text, flag, notes, true);
    }
}
