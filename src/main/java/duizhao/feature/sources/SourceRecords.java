package duizhao.feature.sources;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Document;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SourceTally;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What this place reads. All of it is slow, and throws [duizhao.platform.UserException] where it cannot be read.
public interface SourceRecords {

    Catalogue catalogue();

    /// How much of each source is held, by its key and in listed order.
    Map<String, SourceTally> tallies();

    /// In the order of their places.
    List<Figure> figures(String source);

    /// In the order of their places.
    List<SetAside> setAside(String source);

    Optional<Document> document(String source);
}
