package duizhao.reading;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.Source;
import java.util.List;

/// What the record took from one source.
public record Entries(Source source, List<Figure> figures, List<SetAside> setAside) {

    public Entries {
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
    }
}
