package duizhao.reading;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.Source;
import java.util.List;

/// What the record took from one source.
///
/// @param text SHA-256 of the text that the places refer to, as [DocumentFile] has it; blank where it is not known
public record Entries(Source source, String text, List<Figure> figures, List<SetAside> setAside) {

    public Entries {
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
    }

    /// With the places of the catalogued file.
    public Entries(Source source, List<Figure> figures, List<SetAside> setAside) {
        this(source, source.sha256(), figures, setAside);
    }
}
