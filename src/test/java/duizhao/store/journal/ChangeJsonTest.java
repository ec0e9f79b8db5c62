package duizhao.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.change.Change;
import duizhao.domain.change.Changes;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.source.Document;
import duizhao.exchange.DataPackage;
import duizhao.store.Records;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is written into the log is read from it, to the last decimal.
class ChangeJsonTest {

    @Property(tries = 300)
    void everyKindOfChangeComesBack(@ForAll("changes") Change change) {
        assertThat(throughLog(change)).isEqualTo(change);
    }

    @Property(tries = 300)
    void anyTextComesBack(@ForAll String text) {
        var change = new DocumentChange(null, new Document("report", "a \"b\".txt", "", text));

        assertThat(throughLog(change)).isEqualTo(change);
    }

    @Example
    void everyBundledFigureComesBack() {
        for (var data : List.of(DataPackage.bundled(), Records.full())) {
            for (var figure : data.figures()) {
                var change = new FigureChange(figure, null);
                assertThat(throughLog(change)).isEqualTo(change);
            }
        }
    }

    @Example
    void membersOfALaterVersionDoNoHarm() {
        String json = ChangeJson.write(new Document("report", "a.txt", "00", "一"))
                .replaceFirst("\\{", "{\"pages\": [1, {\"of\": 2}], ");

        assertThat(ChangeJson.read("document report", null, json))
                .isEqualTo(new DocumentChange(null, new Document("report", "a.txt", "00", "一")));
    }

    @Example
    void aKindOfALaterVersionIsNotGuessed() {
        assertThatThrownBy(() -> ChangeJson.read("verdict v", null, "{}")).isInstanceOf(IllegalStateException.class);
    }

    @Provide
    Arbitrary<Change> changes() {
        return Changes.any();
    }

    private static Change throughLog(Change change) {
        return ChangeJson.read(change.subject(), ChangeJson.write(change.before()), ChangeJson.write(change.after()));
    }
}
