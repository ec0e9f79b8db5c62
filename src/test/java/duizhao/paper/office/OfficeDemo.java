package duizhao.paper.office;

import duizhao.paper.Fx;
import duizhao.paper.SampleSheet;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes workbooks and documents to be looked at, and the words of their tables beside them: `OfficeDemo FOLDER`.
final class OfficeDemo {

    private OfficeDemo() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        PageSetup upright = PageSetup.standard();
        PageSetup wide = upright.withOrientation(Orientation.LANDSCAPE).withInk(InkMode.COLOUR);
        print(folder, "sample", SampleSheet.report(60), upright, Messages.CHINESE);
        for (var language : Messages.LANGUAGES) {
            Sheet sheet = OfficeSheets.comparison(new Messages(language), "360104", "360103", "360111");
            print(folder, "record-" + language.getLanguage(), sheet, language == Messages.CHINESE ? upright : wide, language);
        }
        print(folder, "district", OfficeSheets.comparison(new Messages(Messages.CHINESE), "360104"), wide, Messages.CHINESE);
        Fx.TOOLKIT.close();
    }

    private static void print(Path folder, String name, Sheet sheet, PageSetup setup, java.util.Locale language)
            throws IOException {
        var messages = new Messages(language);
        long start = System.nanoTime();
        new XlsxPrinter(Fx.fonts(), Fx.TOOLKIT, messages).print(sheet, setup, folder.resolve(name + ".xlsx"), Progress.SILENT);
        long middle = System.nanoTime();
        new DocxPrinter(Fx.fonts(), Fx.TOOLKIT, messages).print(sheet, setup, folder.resolve(name + ".docx"), Progress.SILENT);
        System.out.printf("%s: xlsx %d ms, %d bytes; docx %d ms, %d bytes%n", name, (middle - start) / 1_000_000,
                Files.size(folder.resolve(name + ".xlsx")), (System.nanoTime() - middle) / 1_000_000,
                Files.size(folder.resolve(name + ".docx")));
    }
}
