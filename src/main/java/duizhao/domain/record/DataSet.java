package duizhao.domain.record;

import duizhao.domain.decision.DecisionSet;
import duizhao.domain.figure.Figure;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.SetAside;
import java.util.List;

/// A whole record, as a data package carries it, or a part of one.
///
/// @param decisions what people decided about its rows, where it was read from a store
public record DataSet(Catalogue catalogue, List<Figure> figures, List<SetAside> setAside, List<Pairing> pairings,
                      List<Claim> claims, DecisionSet decisions) {

    /// A record about which nothing was decided.
    public DataSet(Catalogue catalogue, List<Figure> figures, List<SetAside> setAside, List<Pairing> pairings,
                   List<Claim> claims) {
        this(catalogue, figures, setAside, pairings, claims, DecisionSet.NONE);
    }

    public DataSet {
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
        pairings = List.copyOf(pairings);
        claims = List.copyOf(claims);
    }
}
