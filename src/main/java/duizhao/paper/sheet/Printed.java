package duizhao.paper.sheet;

import java.time.LocalDateTime;

/// Who prints, when, and a short hash of the state of the data.
public record Printed(String by, LocalDateTime at, String dataHash) {
}
