package duizhao.architecture.breach.domain.one;

import duizhao.architecture.breach.domain.two.Reaching;
import javafx.scene.Node;

/// Breaches: a cycle with the package `two`, JavaFX in the domain, and binary floating point.
public record Floating(double value, Reaching reaching, Node node) {
}
