package duizhao.feature.sources;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.Source;
import duizhao.feature.sources.Card.Line;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tells all that is recorded of what stands at a mark.
final class Cards {

    private final OpenedSource opened;
    private final Messages messages;
    private final Names names;

    Cards(OpenedSource opened, Messages messages) {
        this.opened = opened;
        this.messages = messages;
        this.names = new Names(opened.catalogue(), messages);
    }

    List<Card> of(TextMark mark) {
        return Stream.concat(mark.figures().stream().map(this::of), mark.setAside().stream().map(this::of)).toList();
    }

    Card of(Figure figure) {
        Source source = opened.source();
        var lines = new ArrayList<Line>();
        lines.add(line("sources.read-as", names.read(figure.quantity())));
        lines.add(line("sources.column.measure", names.measure(figure.series().measure())));
        lines.add(line("sources.slice", figure.series().slice().isBlank() ? messages.text("sources.slice.whole")
                : names.slice(figure.series())));
        lines.add(line("term.definition", names.definition(figure.series())));
        lines.add(line("term.district", names.district(figure.district())));
        lines.add(line("term.period", names.period(figure.period())));
        lines.add(line("sources.column.role", names.role(figure.role())));
        lines.add(line("sources.firmness", names.firmness(figure.quantity().firmness())));
        lines.add(line("sources.status", messages.text(figure.quantity().estimated() ? "sources.status.estimated"
                : "sources.unstated")));
        lines.add(line("term.source", names.source(source)));
        lines.add(line("term.section", figure.place().section()));
        lines.add(line("sources.note", figure.note()));
        return new Card(names.indicator(figure.series()), figure.quantity().token(), told(lines),
                Filing.takeBack(figure), "sources.take-back.figure");
    }

    private Card of(SetAside number) {
        return new Card(messages.text("term.set-aside"), number.token(), told(List.of(
                line("sources.reason", names.reason(number.reason())), line("sources.note", number.note()),
                line("term.source", names.source(opened.source())))), Filing.takeBack(number),
                "sources.take-back.set-aside");
    }

    private Line line(String key, String text) {
        return new Line(messages.text(key), text);
    }

    private static List<Line> told(List<Line> lines) {
        return lines.stream().filter(line -> !line.text().isBlank()).toList();
    }
}
