package duizhao.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.page.Paginator;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.PageSetup;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Lets veraPDF, the validator of the PDF Association, say whether our PDFs are PDF/A-2b.
class ArchivalTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Path print(InkMode ink, String author) {
        Path target = folder.resolve("x.pdf");
        var pages = new Paginator(Fx.fonts(), new Messages(Messages.CHINESE)).paginate(SampleSheet.report(30),
                PageSetup.standard().withInk(ink));
        new PdfPrinter(Fx.FILES, Fx.TOOLKIT).print(pages, new PdfMetadata("三个区 <2022> & 更多", author, "zh-CN",
                ZonedDateTime.parse("2026-11-23T10:05:00+08:00")), target, Progress.SILENT);
        return target;
    }

    /// What breaks PDF/A-2b, a line for each kind of fault.
    private static List<String> faults(Path pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(pdf.toFile(), PDFAFlavour.PDFA_2_B)) {
            var result = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false).validate(parser);
            assertThat(result.getTotalAssertions()).as("rules tried").isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage()).distinct().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(InkMode.class)
    void aPrintedPdfIsFitToBeKept(InkMode ink) throws Exception {
        assertThat(faults(print(ink, "王某某"))).isEmpty();
        assertThat(faults(print(ink, ""))).isEmpty();
    }

    @Test
    void theValidatorFindsWhatIsMissing() throws Exception {
        Path pdf = print(InkMode.MONO, "");
        Path worse = folder.resolve("worse.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            document.getDocumentCatalog().setOutputIntents(List.of());
            document.save(worse.toFile());
        }
        assertThat(faults(worse)).isNotEmpty();
    }
}
