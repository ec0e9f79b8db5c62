package duizhao.architecture.breach.feature.right;

/// What `left` must not import.
public record Right() {
}
