package duizhao.feature.sources;

import duizhao.domain.place.District;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceTally;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A line of the table of sources.
///
/// @param district that it speaks for; null where none is named
/// @param unread   numbers of the attached text that nobody has read yet; empty where no text is attached
record SourceLine(Source source, @Nullable District district, SourceTally tally, OptionalLong unread) {
}
