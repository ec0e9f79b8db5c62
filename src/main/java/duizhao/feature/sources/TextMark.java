package duizhao.feature.sources;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.SetAside;
import duizhao.reading.NumberInText;
import duizhao.reading.Span;
import duizhao.reading.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a text that is marked.
///
/// @param span     the printed words; of a number that nobody has read the number alone
/// @param figures  those printed there
/// @param setAside why it is no figure
/// @param number   the first number in it; null where a figure is printed in words alone
record TextMark(Span span, Standing standing, List<Figure> figures, List<SetAside> setAside,
                @Nullable NumberInText number) {

    TextMark {
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
    }

    boolean isUnread() {
        return standing == Standing.UNREAD;
    }

    boolean holds(int codePoint) {
        return span.start() <= codePoint && codePoint < span.end();
    }
}
