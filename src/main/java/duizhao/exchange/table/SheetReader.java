package duizhao.exchange.table;

import duizhao.exchange.sheet.SheetRow;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads how every sheet of a file is to be read: by its headers, by what was remembered for the same headers, and by its
/// name. A sheet that is damaged does not keep the others from being read.
public final class SheetReader {

    private static final Mapping NOTHING = new Mapping("", 0, 0, List.of(), List.of(), Coordinates.NONE, false, "");

    private final TableImport table;
    private final Function<String, @Nullable String> remembered;

    /// @param remembered a mapping as [MappingText] writes it, by its key; null where there is none
    public SheetReader(TableImport table, Function<String, @Nullable String> remembered) {
        this.table = table;
        this.remembered = remembered;
    }

    /// @param progress told in sheets; may cancel
    public List<SheetReading> read(Progress progress) {
        var sheets = table.file().sheets();
        var names = new Names(table.catalogue());
        var guess = new Guess(table.catalogue());
        var found = new ArrayList<SheetReading>();
        var headers = new HashMap<String, Integer>();
        for (String sheet : sheets) {
            progress.report(found.size(), sheets.size(), "import.reading");
            var reading = read(sheet, guess);
            headers.merge(MappingText.key(reading.mapping().headers()), 1, Integer::sum);
            found.add(reading);
        }
        boolean several = sheets.size() > 1;
        return found.stream().map(one -> finished(one, headers, several ? SheetName.says(one.sheet(), names)
                : Coordinates.NONE)).toList();
    }

    private SheetReading read(String sheet, Guess guess) {
        List<SheetRow> rows = List.of();
        @Nullable UserException damage = null;
        try {
            rows = table.preview(sheet);
        } catch (UserException e) {
            damage = e;
        }
        var mapping = rows.isEmpty() ? NOTHING.withSheet(sheet) : guess.read(sheet, rows, "");
        return new SheetReading(sheet, rows, mapping, Coordinates.NONE, Coordinates.NONE, true, damage);
    }

    private SheetReading finished(SheetReading reading, HashMap<String, Integer> headers, Coordinates said) {
        var guessed = reading.mapping();
        String key = MappingText.key(guessed.headers());
        boolean alone = headers.get(key) == 1;
        String known = guessed.columns().isEmpty() ? null : remembered.apply(key);
        var read = known == null ? guessed : MappingText.read(known, guessed, table.catalogue());
        // What a person said once of one table says nothing of several that look alike.
        var mapping = alone ? read : read.withDefaults(guessed.defaults().or(read.defaults().anywhere()));
        boolean disputed = SheetName.contradicts(guessed, said);
        return new SheetReading(reading.sheet(), reading.rows(), mapping, SheetName.filling(mapping, guessed.defaults(), said),
                disputed ? said : Coordinates.NONE, alone, reading.damage());
    }
}
