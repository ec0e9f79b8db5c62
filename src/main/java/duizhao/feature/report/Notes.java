package duizhao.feature.report;

import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The notes and sources of all parts of a report, collected at its end: one that several parts have stands there once.
final class Notes {

    private final Set<String> general = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();

    /// Takes the notes of a view.
    ///
    /// @param all   the view's blocks
    /// @param taken those of them that the report has
    /// @return `taken` without notes, its cells pointing to the notes collected here
    List<Block> collected(List<Block> all, List<Block> taken) {
        List<String> own = new ArrayList<>();
        for (Block block : all) {
            if (block instanceof NotesBlock notes) {
                general.addAll(notes.general());
                own.addAll(notes.notes());
                sources.addAll(notes.sources());
            }
        }
        Set<Integer> pointed = pointed(all);
        Set<Integer> needed = pointed(taken);
        int[] numbers = new int[own.size() + 1];
        for (int i = 1; i <= own.size(); i++) {
            if (needed.contains(i)) {
                numbers[i] = number(own.get(i - 1));
            } else if (!pointed.contains(i)) {
                general.add(own.get(i - 1)); // about all of the view
            }
        }
        return taken.stream().filter(block -> !(block instanceof NotesBlock))
                .map(block -> block instanceof TableBlock table ? renumbered(table, numbers) : block).toList();
    }

    private int number(String text) {
        texts.add(text);
        return new ArrayList<>(texts).indexOf(text) + 1;
    }

    /// What stands at the end of the report; empty where there is nothing to say.
    List<Block> block() {
        return general.isEmpty() && texts.isEmpty() && sources.isEmpty() ? List.of()
                : List.of(new NotesBlock(List.copyOf(general), List.copyOf(texts), List.copyOf(sources)));
    }

    private static Set<Integer> pointed(List<Block> blocks) {
        var pointed = new HashSet<Integer>();
        for (Block block : blocks) {
            if (block instanceof TableBlock table) {
                for (TableRow row : table.rows()) {
                    if (row instanceof TableRow.Cells(var cells)) {
                        cells.forEach(cell -> pointed.addAll(cell.notes()));
                    }
                }
            }
        }
        return pointed;
    }

    private static TableBlock renumbered(TableBlock table, int[] numbers) {
        return new TableBlock(table.caption(), table.unit(), table.columns(), table.rows().stream()
                .map(row -> row instanceof TableRow.Cells(var cells)
                        ? new TableRow.Cells(cells.stream().map(cell -> renumbered(cell, numbers)).toList()) : row)
                .toList(), table.dense());
    }

    private static Cell renumbered(Cell cell, int[] numbers) {
        return cell.notes().isEmpty() ? cell
                : cell.noted(cell.notes().stream().map(note -> numbers[note]).sorted().toArray(Integer[]::new));
    }
}
