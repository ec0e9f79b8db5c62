package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.indicator.Measure;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.Paginator;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The evaluation of a plan of 300 targets on paper.
class ManyTargetsTest extends StoreWindowTest {

    private static final int TARGETS = 300;
    private Sheet sheet;

    @Override
    Store store() {
        return Store.open(folder.resolve("a.duizhao"), () -> CrowdedFigures.of(5, 80), Progress.SILENT);
    }

    @BeforeEach
    void print() {
        fire("#place-progress");
        fire("#print");
        sheet = printed.getFirst();
    }

    @Test
    void itTakesNoMorePagesThanAPersonReads() {
        var pages = new Paginator(new PaperFonts(FontFiles.ofProgram()), new Messages(Messages.CHINESE)).paginate(sheet,
                PageSetup.standard());
        assertThat(pages).hasSizeLessThan(TARGETS / 6 + 3);
    }

    @Test
    void everyFigureAndEveryVerdictStandsInATable() {
        assertThat(cells().filter(Cell::strong)).as("verdicts").hasSize(TARGETS);
        String told = cells().map(Cell::text).collect(Collectors.joining("\n"));
        assertThat(store.catalogue().sources().stream().flatMap(s -> store.sources().figures(s.key()).stream())
                .filter(figure -> figure.series().indicator().equals("i2"))
                .filter(figure -> figure.isPlan() ? figure.period().last() > 2021
                        : figure.series().measure() == Measure.LEVEL))
                .isNotEmpty().allSatisfy(figure -> assertThat(told).contains(figure.quantity().words().replaceAll("\\s+", "")));
    }

    @Test
    void everyNumberOfANoteHasAPlaceThatPointsToIt() {
        var notes = (NotesBlock) sheet.blocks().getLast();
        assertThat(notes.notes()).contains("基期为约数，路径为一条带");
        assertThat(cells().flatMap(cell -> cell.notes().stream()).distinct().sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, notes.notes().size()).boxed().toList());
        assertThat(notes.general()).hasSize(4);
    }

    private Stream<Cell> cells() {
        return sheet.blocks().stream().filter(TableBlock.class::isInstance)
                .flatMap(block -> ((TableBlock) block).rows().stream()).filter(TableRow.Cells.class::isInstance)
                .flatMap(row -> ((TableRow.Cells) row).cells().stream());
    }
}
