package duizhao.reading;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.SetAside;
import java.util.List;

/// A number in a document with what the record makes of it.
///
/// @param figures  the figures whose printed words hold it; empty where it is not filed
/// @param setAside why it is no figure; empty where nobody said so
public record Mark(NumberInText number, List<Figure> figures, List<SetAside> setAside) {

    public Mark {
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
    }

    public Standing standing() {
        if (!figures.isEmpty()) {
            return Standing.FILED;
        }
        return setAside.isEmpty() ? Standing.UNREAD : Standing.SET_ASIDE;
    }
}
