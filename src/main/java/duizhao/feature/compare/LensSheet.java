package duizhao.feature.compare;

import duizhao.domain.place.District;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Furniture;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import java.util.List;
import java.util.stream.Collectors;

/// What the sheets of all lenses have around their blocks: title, districts, and what stands on every page.
final class LensSheet {

    private final Messages messages;

    LensSheet(Messages messages) {
        this.messages = messages;
    }

    Sheet of(String title, List<District> districts, List<Block> blocks, SheetSources sources, Printed printed) {
        String named = districts.stream().map(this::name).collect(Collectors.joining(messages.text("compare.sheet.comma")));
        return new Sheet(title, named, blocks, new Furniture(title, named, sources.asOf(), printed.by(), printed.at(),
                printed.dataHash()));
    }

    String name(District district) {
        return messages.either(district.name(), district.english());
    }
}
