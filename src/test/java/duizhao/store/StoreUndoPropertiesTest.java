package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.source.Document;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Whatever people do to a store, undoing all of it gives the store it was, and redoing all of it the store it became.
class StoreUndoPropertiesTest {

    /// What is touched, by a number, and the form it is given; form 0 removes it.
    record Edit(String what, int number, int form) {
    }

    /// All that a person can see of a store, in the order in which it is seen.
    record Seen(List<Figure> figures, List<Source> sources, List<List<Figure>> filed, List<List<SetAside>> setAside,
                List<Document> documents) {
    }

    @Property(tries = 25)
    void undoneItIsTheBeginningAndRedoneTheEnd(@ForAll("acts") List<List<Edit>> acts) throws IOException {
        var folder = Files.createTempDirectory("duizhao");
        var file = folder.resolve("a.duizhao");
        try (var store = open(file)) {
            var beginning = seen(store);
            int done = 0;
            for (var edits : acts) {
                done += act(store, edits) ? 1 : 0;
            }
            var end = seen(store);

            for (int i = 0; i < done; i++) {
                store.undo("甲");
            }
            assertThat(store.undoable()).isEmpty();
            assertThat(seen(store)).isEqualTo(beginning);

            for (int i = 0; i < done; i++) {
                store.redo("甲");
            }
            assertThat(store.redoable()).isEmpty();
            assertThat(seen(store)).isEqualTo(end);
            assertThat(store.history(1000)).hasSize(3 * done);
            assertThat(store.faults()).isEmpty();
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /// Does what of `edits` can be done, as one act.
    private static boolean act(Store store, List<Edit> edits) {
        var changes = new ArrayList<Change>();
        var touched = new ArrayList<String>();
        for (var edit : edits) {
            var change = change(store, edit);
            if (change != null && !touched.contains(change.subject())) {
                touched.add(change.subject());
                changes.add(change);
            }
        }
        if (changes.isEmpty()) {
            return false;
        }
        store.apply(new Act("edit", "某", "", changes), "甲");
        return true;
    }

    private static @Nullable Change change(Store store, Edit edit) {
        return switch (edit.what()) {
            case "figure" -> {
                var key = "p-" + edit.number();
                var before = store.figuresOf("report").stream().filter(f -> f.key().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : figure(key, edit.form());
                yield before.isEmpty() && after == null ? null : new FigureChange(before.orElse(null), after);
            }
            case "set-aside" -> {
                var place = new Place("", 5, 9);
                String token = edit.number() + "年";
                var before = store.setAsideOf("report").stream()
                        .filter(s -> s.place().equals(place) && s.token().equals(token)).findFirst();
                var after = edit.form() == 0 ? null : new SetAside("report", place, token,
                        SetAsideReason.values()[edit.form()], "");
                yield before.isEmpty() && after == null ? null : new SetAsideChange(before.orElse(null), after);
            }
            case "document" -> {
                var before = store.document("report");
                var after = edit.form() == 0 ? null : new Document("report", "a.txt", "", "第" + edit.form() + "版");
                yield before.isEmpty() && after == null ? null : new DocumentChange(before.orElse(null), after);
            }
            default -> {
                String key = "s-" + edit.number();
                var before = store.catalogue().sources().stream().filter(s -> s.key().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : new Source(key, "第" + edit.form(), "", SourceKind.MANUAL, "", "",
                        "", "", "", null, null);
                yield before.isEmpty() && after == null ? null : new SourceChange(before.orElse(null), after);
            }
        };
    }

    /// Several prints of one thing, which change places as they change form.
    private static Figure figure(String key, int form) {
        var print = Records.figure(key, Period.year(form == 4 ? 2031 : 2022), Role.PLAN);
        return new Figure(key, print.district(), print.series(), print.period(), print.role(), print.quantity(),
                print.source(), new Place("", form, form + 2), "");
    }

    private static Seen seen(Store store) {
        var districts = store.catalogue().districts().stream().map(District::code).toList();
        var sources = store.catalogue().sources();
        return new Seen(store.select(new Selection(districts, Period.span(1001, 9999), Set.of(), false)).figures(),
                sources, sources.stream().map(s -> store.figuresOf(s.key())).toList(),
                sources.stream().map(s -> store.setAsideOf(s.key())).toList(),
                sources.stream().flatMap(s -> store.document(s.key()).stream()).toList());
    }

    private static Store open(Path file) {
        return Store.open(file, Records::full, Progress.SILENT);
    }

    @Provide
    Arbitrary<List<List<Edit>>> acts() {
        return Combinators.combine(Arbitraries.of("figure", "figure", "set-aside", "document", "source"),
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 4)).as(Edit::new)
                .list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(12);
    }
}
