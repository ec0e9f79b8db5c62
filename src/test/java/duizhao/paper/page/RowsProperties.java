package duizhao.paper.page;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RowsProperties {

    private final Paginator paginator = new Paginator(Fx.fonts(), new Messages(Messages.CHINESE));

    /// Whatever the lengths of names, all words come out once, in order, numbers whole.
    @Property(tries = 60)
    void noRowIsLostDoubledOrCut(@ForAll @Size(min = 1, max = 120) List<@IntRange(min = 1, max = 90) Integer> lengths,
                                 @ForAll PaperSize size, @ForAll Orientation orientation) {
        var rows = new ArrayList<TableRow>();
        var names = new StringBuilder();
        var numbers = new ArrayList<String>();
        for (int i = 0; i < lengths.size(); i++) {
            String name = "甲乙丙丁戊己庚辛".repeat(12).substring(0, lengths.get(i));
            String number = "超" + (100000 + i) + "." + lengths.get(i) + "亿元";
            names.append(name);
            numbers.add(number);
            rows.add(TableRow.of(Cell.of(name), Cell.of(number)));
        }
        var table = new TableBlock("表", "", List.of(TableColumn.text("名", 2), TableColumn.number("数")), rows);
        var foundNames = new StringBuilder();
        var foundNumbers = new ArrayList<String>();
        for (PaperPage page : paginator.paginate(SampleSheet.of(table), new PageSetup(size, orientation, InkMode.MONO))) {
            for (String words : Fx.words(page)) {
                if (words.startsWith("超")) {
                    foundNumbers.add(words);
                } else if (words.matches("[甲乙丙丁戊己庚辛]+")) {
                    foundNames.append(words);
                }
            }
        }
        assertThat(foundNumbers).isEqualTo(numbers);
        assertThat(foundNames.toString()).isEqualTo(names.toString());
    }
}
