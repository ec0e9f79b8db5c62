package duizhao.feature.exchange;

import duizhao.platform.Messages;
import java.util.stream.Collectors;

/// Why the sheets that are taken cannot be compared yet, and what to do about it.
final class SheetTroubles {

    private final Messages messages;

    SheetTroubles(Messages messages) {
        this.messages = messages;
    }

    /// Of the first sheet that is in the way; blank where none is.
    String inTheWay(ImportModel.Opened opened) {
        return opened.chosen().isEmpty() ? messages.text("exchange.sheets.none-chosen") : opened.chosen().stream()
                .map(this::of).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private String of(SheetModel sheet) {
        return switch (sheet.state()) {
            case READY -> "";
            case DAMAGED -> messages.text("exchange.sheet.damaged.do", sheet.name());
            case EMPTY -> messages.text("exchange.sheet.empty.do", sheet.name());
            case NO_FIGURES -> messages.text("exchange.sheet.no-figures.do", sheet.name());
            case LACKING -> messages.text("exchange.sheet.lacking.do", sheet.name(), sheet.mappingProperty().get().lacking()
                    .stream().map(key -> messages.text(key)).collect(Collectors.joining(messages.text("import.list"))));
        };
    }
}
