package duizhao.feature.progress;

import duizhao.domain.progress.Pace;
import duizhao.domain.progress.Progress;

/// A target in words; blank where there is nothing to say.
///
/// @param path  where the paths are in the year of the latest outcome
/// @param notes remarks, or why nothing is computed
record TargetLine(Progress progress, String district, String name, String kind, String base, String target,
                  String latest, String time, String way, String path, String pace, String needed, String past,
                  String notes) {

    boolean isComputed() {
        return progress.pace() != Pace.NOT_COMPUTED;
    }

    boolean isOf(Progress other) {
        return progress.target().key().equals(other.target().key());
    }
}
