package duizhao.domain.whole;

import duizhao.domain.record.DataSet;
import duizhao.domain.source.Document;
import java.util.List;

/// All that a store holds and can give to another one: the record, what people decided about it, and the documents they
/// attached. Its history is not among it: that belongs to the file in which it happened.
///
/// @param data its own decisions are not looked at; they stand in `decided`
public record WholeRecord(DataSet data, Decided decided, List<Document> documents) {

    public WholeRecord {
        documents = List.copyOf(documents);
    }
}
