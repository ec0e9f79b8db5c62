package duizhao.domain.overview;

import duizhao.domain.figure.Role;

/// A cell that is empty and could be typed in.
///
/// @param role what is missing there
public record Missing(Column column, Line line, Role role) {
}
