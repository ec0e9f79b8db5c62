package duizhao.paper.sheet;

import java.time.LocalDateTime;

/// What stands at the head and the foot of every page, so that a page that lost its fellows still tells what it is.
///
/// @param title     the title in short
/// @param districts the districts it is about
/// @param asOf      the state of the data in words, e.g. `2023年2月`
/// @param printedBy who prints it
/// @param printedAt when
/// @param dataHash  a short hash of the data's state
public record Furniture(String title, String districts, String asOf, String printedBy, LocalDateTime printedAt,
                        String dataHash) {
}
