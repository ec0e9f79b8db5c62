package duizhao.paper.page;

/// Sets one block into the flow.
interface Setter {

    /// The free height above it, where it does not begin a page.
    double gap();

    /// The least height that its beginning needs on a page.
    double beginning();

    void set(Flow flow);
}
