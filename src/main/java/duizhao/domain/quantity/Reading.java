package duizhao.domain.quantity;

import duizhao.platform.Messages;

/// What became of reading a text as a quantity.
public sealed interface Reading {

    /// The text is this quantity, all of it.
    record Understood(Quantity quantity) implements Reading { }

    /// The text is not read.
    ///
    /// @param reason key of the message in the bundle `notation` that says what is wrong and what to write instead
    /// @param detail the part of the text that is in the way, the `{0}` of that message; may be blank
    record Refused(String reason, String detail) implements Reading {

        /// The line for a person.
        public String text(Messages messages) {
            return messages.text(reason, detail);
        }
    }
}
