package duizhao.exchange.plan;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What is held already. Every method may read a disk.
public interface Held {

    Catalogue catalogue();

    /// At least all figures of these districts and indicators; others do no harm.
    ///
    /// @param districts  codes
    /// @param indicators keys
    Collection<Figure> figures(Set<String> districts, Set<String> indicators);

    /// The figures that have one of these keys.
    List<Figure> figures(Collection<String> keys);
}
