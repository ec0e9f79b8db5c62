package duizhao.paper.page;

import java.util.List;

/// Sets one block into the flow.
interface Setter {

    /// The free height above it, where it does not begin a page.
    double gap();

    /// The least height that its beginning needs on a page.
    double beginning();

    void set(Flow flow);

    /// What a reader finds it by; none where nobody looks for it.
    default List<Entry> entries() {
        return List.of();
    }

    /// A landmark before it has its place.
    record Entry(int level, String text) {
    }
}
