package duizhao.paper.office;

import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import java.util.ArrayList;
import java.util.List;

/// A block of a sheet with the number it has on paper, and the notes that its cells point to: those of the next block
/// of notes.
///
/// @param number of the table among tables, of the chart among charts, of the notes among notes, from 1; 0 for others
/// @param notes  which block of notes belongs to it, from 1; 0 for none
record Numbered(Block block, int number, int notes) {

    static List<Numbered> of(Sheet sheet) {
        var result = new ArrayList<Numbered>();
        int tables = 0;
        int charts = 0;
        int notes = 0;
        long last = sheet.blocks().stream().filter(NotesBlock.class::isInstance).count();
        for (Block block : sheet.blocks()) {
            result.add(switch (block) {
                case TableBlock table -> new Numbered(table, ++tables, notes < last ? notes + 1 : 0);
                case ChartBlock chart -> new Numbered(chart, ++charts, notes < last ? notes + 1 : 0);
                case NotesBlock some -> new Numbered(some, ++notes, notes);
                default -> new Numbered(block, 0, 0);
            });
        }
        return result;
    }

    /// The notes with this number; without any for 0.
    static NotesBlock notes(Sheet sheet, int number) {
        return number == 0 ? new NotesBlock(List.of(), List.of()) : sheet.blocks().stream()
                .filter(NotesBlock.class::isInstance).map(NotesBlock.class::cast).skip(number - 1).findFirst().orElseThrow();
    }
}
