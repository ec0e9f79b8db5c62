package duizhao.feature.progress;

/// Why there is no table.
enum Emptiness {
    /// There is one.
    NONE,
    /// The first answer is not there yet.
    LOADING,
    NO_DISTRICT,
    /// The store has no plan of several years.
    NO_PLAN,
    /// The chosen plan was only named: no district has a target in it.
    NEW_PLAN,
    /// The chosen districts have no target in this plan.
    NO_TARGETS,
    /// Nothing can be said of the years before the plan.
    NO_RETROSPECT,
    /// There are targets, but not what is wanted.
    NO_MATCH,
    CANCELLED,
    FAILED
}
