package duizhao.feature.sources;

import duizhao.domain.change.Act;
import duizhao.domain.source.Source;
import duizhao.reading.DocumentFile;
import duizhao.reading.Match;

/// What is to be done with a file that a person wants to attach.
sealed interface Attachment {

    /// It is the text of `source`; `act` attaches it.
    record Known(Source source, Match.How how, Act act) implements Attachment {
    }

    /// It is attached already.
    record Attached(Source source) implements Attachment {
    }

    /// It prints most of the numbers of `source` but not all: another version, whose places are not those recorded.
    ///
    /// @param missing    how many recorded numbers it does not print at their place
    /// @param catalogued how many are recorded
    record Differs(DocumentFile file, Source source, int missing, int catalogued) implements Attachment {
    }

    /// It is none of the sources.
    record Unknown(DocumentFile file) implements Attachment {
    }
}
