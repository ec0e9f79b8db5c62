package duizhao.domain.quantity;

/// The words in front that say how sure a number is: 预计, 力争, 确保.
///
/// @param rest the text behind them
record Lead(Firmness firmness, boolean estimated, String rest) {

    private static final String ESTIMATED = "预计";

    static Lead of(String text) throws NotUnderstood {
        var lead = new Lead(Firmness.UNSTATED, false, text);
        for (Lead next = lead.next(); next != lead; next = lead.next()) {
            lead = next;
        }
        return lead;
    }

    /// The words as printed, 预计 first.
    static String print(Firmness firmness, boolean estimated) {
        return (estimated ? ESTIMATED : "") + firmness.word();
    }

    /// With one word more taken off, or itself.
    private Lead next() throws NotUnderstood {
        if (rest.startsWith(ESTIMATED)) {
            if (estimated) {
                throw new NotUnderstood(Reason.DOUBLED, ESTIMATED + "…" + ESTIMATED);
            }
            return new Lead(firmness, true, rest.substring(ESTIMATED.length()));
        }
        for (Firmness firm : Firmness.values()) {
            if (firm != Firmness.UNSTATED && rest.startsWith(firm.word())) {
                if (firmness != Firmness.UNSTATED) {
                    throw new NotUnderstood(firmness == firm ? Reason.DOUBLED : Reason.CONTRADICTORY,
                            firmness.word() + "…" + firm.word());
                }
                return new Lead(firm, estimated, rest.substring(firm.word().length()));
            }
        }
        return this;
    }
}
