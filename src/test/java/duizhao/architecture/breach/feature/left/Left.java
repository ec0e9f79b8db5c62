package duizhao.architecture.breach.feature.left;

import duizhao.architecture.breach.feature.right.Right;

/// Breaches: one feature imports another.
public record Left(Right right) {
}
