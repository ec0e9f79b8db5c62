package duizhao.paper.office;

import duizhao.paper.sheet.Furniture;
import duizhao.platform.Messages;
import java.time.format.DateTimeFormatter;

/// Header and footer of a worksheet's pages, in the spreadsheet's own code for them.
record PageFurniture(Furniture furniture, Messages messages) {

    /// All parts of a header together may have 255 characters, or the spreadsheet calls the file damaged.
    private static final int LONGEST_PART = 80;

    private static final String TYPE = "&9&\"宋体,Regular\"";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String header() {
        return "&L" + TYPE + plain(furniture.title(), LONGEST_PART) + "&R" + TYPE + plain(furniture.districts(), LONGEST_PART);
    }

    String footer() {
        return "&L" + TYPE + plain(asOf(), LONGEST_PART / 2) + "\n" + plain(printed(), LONGEST_PART / 2)
                + "&C" + TYPE + messages.text("paper.page", "&P", "&N") + "&R" + TYPE + plain(hash(), LONGEST_PART / 2);
    }

    String asOf() {
        return messages.text("paper.as-of", furniture.asOf());
    }

    String printed() {
        return messages.text("paper.printed", furniture.printedBy(), TIME.format(furniture.printedAt()));
    }

    String hash() {
        return messages.text("paper.hash", furniture.dataHash());
    }

    private static String plain(String words, int longest) {
        String line = words.strip().replaceAll("\\s+", " ");
        String whole = line.length() > longest ? line.substring(0, longest - 1) + "…" : line;
        // `&` begins a code.
        return whole.replace("&", "＆");
    }
}
