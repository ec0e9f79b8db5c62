package duizhao.paper.sheet;

import java.util.List;

/// A cell of a table.
///
/// @param text   its words; blank where there is nothing to say
/// @param flag   a small word after them, e.g. 预; blank for none
/// @param notes  numbers of the notes it points to, from 1
/// @param strong whether it is bold
/// @param absent whether it only says that there is nothing: where a table is cut into parts, a row of such cells is left
///               out of a part
public record Cell(String text, String flag, List<Integer> notes, boolean strong, boolean absent) {

    public static final Cell EMPTY = of("");

    public Cell {
        notes = List.copyOf(notes);
    }

    public static Cell of(String text) {
        return new Cell(text, "", List.of(), false, text.isBlank());
    }

    /// Says by `sign` that there is nothing.
    public static Cell absent(String sign) {
        return new Cell(sign, "", List.of(), false, true);
    }

    public Cell flagged(String word) {
        return new Cell(text, word, notes, strong, absent);
    }

    public Cell noted(Integer... numbers) {
        return new Cell(text, flag, List.of(numbers), strong, absent);
    }

    public Cell emphasised() {
        return new Cell(text, flag, notes, true, absent);
    }
}
