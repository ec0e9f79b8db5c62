package duizhao.feature.entry;

import duizhao.domain.change.Act;
import java.util.Map;
import java.util.Optional;

/// What became of a form: the act it asks for, or what is wrong with which field.
///
/// @param errors in words for a person, by the id of the field; empty where there is an act
record Checked(Optional<Act> act, Map<String, String> errors) {

    Checked {
        errors = Map.copyOf(errors);
    }
}
