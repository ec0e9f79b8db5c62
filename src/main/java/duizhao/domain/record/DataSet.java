package duizhao.domain.record;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.SetAside;
import java.util.List;

/// A whole record, as a data package carries it.
public record DataSet(Catalogue catalogue, List<Figure> figures, List<SetAside> setAside, List<Pairing> pairings,
                      List<Claim> claims) {

    public DataSet {
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
        pairings = List.copyOf(pairings);
        claims = List.copyOf(claims);
    }
}
