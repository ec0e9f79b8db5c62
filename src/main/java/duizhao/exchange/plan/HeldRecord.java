package duizhao.exchange.plan;

import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.SetAside;
import duizhao.domain.whole.Decided;
import java.util.List;
import java.util.Optional;

/// What is held already, all of it.
public interface HeldRecord extends Held {

    /// @param source its key; none where there is no such source
    List<SetAside> setAside(String source);

    List<Claim> claims(String source);

    Optional<Document> document(String source);

    List<Pairing> pairings();

    Decided decided();
}
