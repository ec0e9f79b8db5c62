package duizhao.exchange.plan;

import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.platform.Messages;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where in a file of several tables the figures of a finding stand. Of one table nothing is said: the figure is enough.
public final class FigurePlaces {

    private final Map<String, Where> places = new HashMap<>();
    private final ImportWords words;
    private final Messages messages;

    /// @param answers what becomes of what differs
    public FigurePlaces(ImportPlan plan, Function<Item, Answer> answers, ImportWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        if (plan.isOfSeveralTables()) {
            for (Item item : plan.items()) {
                Answer answer = item.standing() == Standing.DIFFERENT ? answers.apply(item) : Answer.LEAVE;
                if (item.change(answer).orElse(null) instanceof FigureChange(var _, Figure after) && after != null) {
                    places.put(after.key(), item.where());
                }
            }
        }
    }

    /// `line`, with where those of `figures` stand that the file brings.
    public String at(String line, Collection<Figure> figures) {
        String where = figures.stream().map(figure -> places.get(figure.key())).filter(Objects::nonNull).distinct()
                .map(words::where).collect(Collectors.joining(messages.text("import.list")));
        return where.isEmpty() ? line : messages.text("import.findings.at", line, where);
    }
}
