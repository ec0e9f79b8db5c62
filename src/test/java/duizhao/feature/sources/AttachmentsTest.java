package duizhao.feature.sources;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Change;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.platform.Progress;
import duizhao.reading.CodePoints;
import duizhao.reading.DocumentFile;
import duizhao.reading.Match;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a file that a person wants to attach.
class AttachmentsTest {

    /// The same numbers in other words: every place is another one.
    private static final String REWORDED = "某某网站转载\n" + Held.TEXT.replace("全区", "全区上下同心，");

    @TempDir
    private Path folder;
    private final Held held = new Held();
    private final Attachments attachments = new Attachments(held);

    @Test
    void aTextOfTheSameNumbersIsAttachedAndTakesAllPlacesAlong() {
        DocumentFile file = Held.file(folder, REWORDED);
        var known = (Attachment.Known) attachments.decide(file, Progress.SILENT);
        assertThat(known.source()).isEqualTo(Held.REPORT);
        assertThat(known.how()).isEqualTo(Match.How.SAME_NUMBERS);
        var text = new CodePoints(REWORDED);
        List<Figure> moved = changes(known, FigureChange.class).stream().map(FigureChange::after).toList();
        assertThat(moved).hasSize(6).allSatisfy(figure -> assertThat(text.find(figure.place(),
                figure.quantity().token())).get().satisfies(span -> assertThat(text.slice(span.start(), span.end()))
                .isEqualTo(figure.quantity().token())));
        assertThat(moved).allSatisfy(figure -> assertThat(figure.place().section()).isEqualTo("一"));
        assertThat(changes(known, SetAsideChange.class)).extracting(SetAsideChange::after)
                .filteredOn(after -> after != null).hasSize(2).allSatisfy(after ->
                        assertThat(text.find(after.place(), after.token())).isPresent());
    }

    @Test
    void whatIsSetAsideIsRemovedEverywhereBeforeItIsAddedAnywhere() {
        var known = (Attachment.Known) attachments.decide(Held.file(folder, REWORDED), Progress.SILENT);
        assertThat(changes(known, SetAsideChange.class)).extracting(change -> change.after() == null)
                .containsExactly(true, true, false, false);
    }

    @Test
    void fromThenOnTheSourceIsKnownByTheNewText() {
        DocumentFile file = Held.file(folder, REWORDED);
        var known = (Attachment.Known) attachments.decide(file, Progress.SILENT);
        assertThat(changes(known, SourceChange.class)).singleElement().satisfies(change ->
                assertThat(change.after().sha256()).isEqualTo(file.sha256()));
        assertThat(changes(known, DocumentChange.class)).singleElement().satisfies(change -> {
            assertThat(change.before()).isNull();
            assertThat(change.after().text()).isEqualTo(REWORDED);
        });
    }

    @Test
    void whatIsAttachedAlreadyIsNotAttachedAgain() {
        held.documents.put("report", Held.attached(REWORDED));
        assertThat(attachments.decide(Held.file(folder, REWORDED), Progress.SILENT))
                .isEqualTo(new Attachment.Attached(Held.REPORT));
    }

    @Test
    void anotherVersionIsNotAttachedAndItIsSaidHowManyNumbersDiffer() {
        // Twelve are recorded for certain, and one of them is printed otherwise.
        var many = new ArrayList<SetAside>(Held.setAside());
        String text = Held.TEXT + "另有11项、12项、13项、14项、15项、16项、17项、18项、19项、20项、21项、22项。\n";
        for (int n = 11; n <= 22; n++) {
            int at = text.indexOf(n + "项");
            many.add(new SetAside("report", new Place("", at, at + 3), n + "项",
                    SetAsideReason.WORDING, ""));
        }
        held.setAside.put("report", many);
        var decision = attachments.decide(Held.file(folder, "转载\n" + text.replace("22项", "23项")), Progress.SILENT);
        assertThat(decision).isInstanceOfSatisfying(Attachment.Differs.class, differs -> {
            assertThat(differs.source()).isEqualTo(Held.REPORT);
            assertThat(differs.missing()).isEqualTo(1);
            assertThat(differs.catalogued()).isEqualTo(19);
        });
    }

    @Test
    void aFileOfNoSourceIsUnknown() {
        assertThat(attachments.decide(Held.file(folder, "别的文件，有88个数。"), Progress.SILENT))
                .isInstanceOf(Attachment.Unknown.class);
    }

    @Test
    void recognisingCanBeCancelled() {
        Assertions.assertThatThrownBy(() -> attachments.decide(Held.file(folder, "别的文件"), (done, total, key) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    private static <C extends Change> List<C> changes(Attachment.Known known, Class<C> type) {
        return known.act().changes().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
