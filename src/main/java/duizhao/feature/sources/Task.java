package duizhao.feature.sources;

import duizhao.reading.DocumentFile;

/// What the drawer is for.
sealed interface Task {

    /// It tells of what is selected.
    record Look() implements Task {
    }

    /// It asks for the source that `file` is.
    record Describe(DocumentFile file) implements Task {
    }
}
