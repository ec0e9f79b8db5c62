package duizhao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Place;
import duizhao.domain.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bundled record is sound in itself and, where the documents lie beside the project, true to them.
class BundledDataTest {

    /// The documents are not part of the project; `-Dduizhao.sources=DIR` says where else they lie.
    private static final Path DOCUMENTS = Path.of(System.getProperty("duizhao.sources", "../shared/sources"));

    private static final DataSet DATA = DataPackage.bundled();

    @BeforeAll
    static void sayWhatIsSkipped() {
        if (Files.notExists(DOCUMENTS)) {
            System.out.println("SKIPPED: the tests of the record against the documents themselves, which are not at "
                    + DOCUMENTS.toAbsolutePath().normalize() + " (-Dduizhao.sources=DIR says where else)");
        }
    }

    static List<Source> documents() {
        return DATA.catalogue().sources().stream().filter(s -> !s.file().isBlank()).toList();
    }

    @Test
    void everyDocumentGivesFigures() {
        assertThat(documents()).hasSize(5).allSatisfy(document ->
                assertThat(DATA.figures()).anyMatch(f -> f.source().equals(document.key())));
    }

    /// Words without a number may be beyond the notation; a number may not.
    @Test
    void everyPrintedTokenIsReadAsItsColumnsSay() {
        assertThat(DATA.figures().stream().filter(f -> f.quantity().hasValue())).isNotEmpty().allSatisfy(figure -> {
            var reading = Notation.read(figure.quantity().words());
            assertThat(reading).as(figure.key()).isInstanceOf(Reading.Understood.class);
            var read = ((Reading.Understood) reading).quantity();
            assertThat(read.value()).as(figure.key()).isEqualTo(figure.quantity().value());
            assertThat(read.upper()).as(figure.key()).isEqualTo(figure.quantity().upper());
            assertThat(read.qualifier()).as(figure.key()).isEqualTo(figure.quantity().qualifier());
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDocumentIsTheOneThatWasRead(Source document) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = Files.readAllBytes(present(document));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(document.sha256());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTokenStandsWhereItsPlaceSays(Source document) throws IOException {
        String text = Files.readString(present(document), StandardCharsets.UTF_8);
        assertThat(DATA.figures().stream().filter(f -> f.source().equals(document.key())))
                .isNotEmpty()
                .allSatisfy((Figure f) -> assertThat(clause(text, f.place())).as(f.key()).contains(f.quantity().token()));
        assertThat(DATA.setAside().stream().filter(s -> s.source().equals(document.key())))
                .allSatisfy(s -> assertThat(clause(text, s.place())).contains(s.token()));
        assertThat(DATA.claims().stream().filter(c -> c.source().equals(document.key())))
                .allSatisfy(c -> assertThat(clause(text, c.place())).as(c.key()).contains(c.token()));
    }

    private static Path present(Source document) {
        Path file = DOCUMENTS.resolve(document.file());
        assumeTrue(Files.exists(file), () -> "SKIPPED, the document is not here: " + file.toAbsolutePath().normalize());
        return file;
    }

    private static String clause(String text, Place place) {
        return text.substring(text.offsetByCodePoints(0, place.start()), text.offsetByCodePoints(0, place.end()));
    }
}
