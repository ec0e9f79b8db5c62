package duizhao.domain.decision;

import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import java.time.LocalDate;

/// A cell that a person marked to come back to 待跟进, whether it holds a figure or not.
///
/// @param remark what is to be looked at again; may be blank
/// @param by     name of the person
public record FollowUp(RowKey row, Role role, String remark, String by, LocalDate date) {

    public FollowUp {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a mark has a name: " + row.text());
        }
    }
}
