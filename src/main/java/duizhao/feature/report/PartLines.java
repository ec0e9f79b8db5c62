package duizhao.feature.report;

import duizhao.domain.record.Catalogue;
import duizhao.domain.report.Part;
import duizhao.domain.report.Report;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parts of a report as its list shows them.
final class PartLines {

    private final PartWords words;
    private final Map<Integer, String> troubles;

    /// @param composed the pages as far as there are any, which tell what went wrong with a part
    PartLines(Catalogue catalogue, Messages messages, @Nullable Composed composed) {
        this.words = new PartWords(catalogue, messages);
        this.troubles = Optional.ofNullable(composed).map(Composed::troubles).orElse(List.of()).stream()
                .collect(Collectors.toMap(Composed.Trouble::part, Composed.Trouble::text, (a, b) -> a));
    }

    List<PartLine> of(Report report) {
        var lines = new ArrayList<PartLine>();
        for (int i = 0; i < report.parts().size(); i++) {
            Part part = report.parts().get(i);
            lines.add(new PartLine(i, part, words.name(part), words.details(part), troubles.getOrDefault(i, "")));
        }
        return lines;
    }
}
