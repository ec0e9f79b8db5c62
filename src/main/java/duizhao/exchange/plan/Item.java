package duizhao.exchange.plan;

import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing that is to be imported.
///
/// @param change  from what is held to what is imported; before and after are equal where the two are the same, and
///                there is no change where it is refused
/// @param further for a figure that differs: the same as a further print, under a key that is free
/// @param aspects in what a figure differs from the one held
/// @param key     under which the file knows a figure; blank where it names none, or it is no figure
/// @param refusal why it is refused, null where it is not
/// @param earlier where the file itself says first what this differs from; null where that is held
public record Item(Where where, Standing standing, @Nullable Change change, @Nullable FigureChange further,
                   Set<Aspect> aspects, String key, @Nullable Refusal refusal, @Nullable Where earlier) {

    public Item {
        aspects = Set.copyOf(aspects);
    }

    /// Something that is no figure, and of which nothing is held.
    public static Item added(Where where, Change change) {
        return added(where, change, "");
    }

    static Item added(Where where, Change change, String key) {
        return new Item(where, Standing.ADDED, change, null, Set.of(), key, null, null);
    }

    static Item same(Where where, Change change, String key) {
        return new Item(where, Standing.SAME, change, null, Set.of(), key, null, null);
    }

    static Item different(Where where, Change change, @Nullable FigureChange further, Set<Aspect> aspects,
                          String key) {
        return new Item(where, Standing.DIFFERENT, change, further, aspects, key, null, null);
    }

    /// The same, of what the file itself said before.
    Item against(@Nullable Where said) {
        return new Item(where, standing, change, further, aspects, key, refusal, said);
    }

    /// Something that cannot be taken.
    public static Item refused(Where where, Refusal refusal) {
        return new Item(where, Standing.REFUSED, null, null, Set.of(), "", refusal, null);
    }

    /// The figure that is imported; empty where it is none, or refused.
    public Optional<Figure> figure() {
        return change instanceof FigureChange(var before, var after) ? Optional.ofNullable(after) : Optional.empty();
    }

    /// The figure that is held in its place; empty where none is.
    public Optional<Figure> held() {
        return change instanceof FigureChange(var before, var after) ? Optional.ofNullable(before) : Optional.empty();
    }

    /// The change that `answer` asks for; empty where nothing is to be done.
    public Optional<Change> change(Answer answer) {
        return switch (standing) {
            case ADDED -> Optional.ofNullable(change);
            case SAME, REFUSED -> Optional.empty();
            case DIFFERENT -> switch (answer) {
                case FURTHER -> Optional.ofNullable(further);
                case CORRECT -> Optional.ofNullable(change);
                case LEAVE -> Optional.empty();
            };
        };
    }
}
