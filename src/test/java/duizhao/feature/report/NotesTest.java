package duizhao.feature.report;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Notes of several views at the end of one report.
class NotesTest {

    private final Notes notes = new Notes();

    private static TableBlock table(Integer... numbers) {
        return new TableBlock("表", "", List.of(TableColumn.label("甲")),
                List.of(TableRow.of(Cell.of("1").noted(numbers))));
    }

    private static List<Integer> pointed(Block block) {
        return ((TableRow.Cells) ((TableBlock) block).rows().getFirst()).cells().getFirst().notes();
    }

    @Test
    void aNoteOfSeveralViewsStandsOnceAndCellsPointToIt() {
        List<Block> first = List.of(table(1, 2), new NotesBlock(List.of("规则"), List.of("口径甲", "口径乙"), List.of("《一》")));
        List<Block> second = List.of(table(1, 2), new NotesBlock(List.of("规则", "另一条"), List.of("口径乙", "口径丙"),
                List.of("《二》", "《一》")));

        assertThat(pointed(notes.collected(first, first).getFirst())).containsExactly(1, 2);
        assertThat(pointed(notes.collected(second, second).getFirst())).containsExactly(2, 3);
        assertThat(notes.block()).containsExactly(new NotesBlock(List.of("规则", "另一条"), List.of("口径甲", "口径乙", "口径丙"),
                List.of("《一》", "《二》")));
    }

    @Test
    void whatIsLeftOutLeavesItsNotesOutAndKeepsThoseOnAllOfTheView() {
        TableBlock left = table(2);
        TableBlock taken = table(3);
        List<Block> all = List.of(left, taken, new NotesBlock(List.of("规则", "口径甲", "口径乙"), List.of()));
        assertThat(pointed(notes.collected(all, List.of(taken)).getFirst())).containsExactly(1);
        assertThat(notes.block()).containsExactly(new NotesBlock(List.of("规则"), List.of("口径乙"), List.of()));
    }

    @Test
    void numbersInACellAreInOrder() {
        List<Block> first = List.of(table(1), new NotesBlock(List.of("乙"), List.of()));
        List<Block> second = List.of(table(1, 2), new NotesBlock(List.of("甲", "乙"), List.of()));
        notes.collected(first, first);
        assertThat(pointed(notes.collected(second, second).getFirst())).containsExactly(1, 2);
        assertThat(notes.block()).containsExactly(new NotesBlock(List.of("乙", "甲"), List.of()));
    }

    @Test
    void withoutNotesAndSourcesNothingStandsAtTheEnd() {
        List<Block> all = List.of(new Paragraph("一段话"));
        assertThat(notes.collected(all, all)).isEqualTo(all);
        assertThat(notes.block()).isEmpty();
    }
}
