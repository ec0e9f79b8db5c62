package duizhao.architecture.breach.domain.two;

import duizhao.architecture.breach.domain.one.Floating;
import duizhao.architecture.breach.ui.Painted;

/// Breaches: a cycle with the package `one`, and an arrow upward to `ui`.
public record Reaching(Floating floating, Painted painted) {
}
