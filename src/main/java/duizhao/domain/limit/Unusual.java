package duizhao.domain.limit;

import duizhao.domain.figure.Figure;

/// A figure, and what is out of the ordinary with it.
public record Unusual(Figure figure, Breach breach) {
}
