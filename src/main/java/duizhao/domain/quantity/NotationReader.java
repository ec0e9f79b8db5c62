package duizhao.domain.quantity;

/// Reads a text from end to end: the lead, then a phrase or the words around an amount.
final class NotationReader {

    /// No quantity is longer without its spaces, and whatever is must not cost time while someone types or pastes.
    private static final int LONGEST = 64;

    private NotationReader() { }

    static Quantity read(String text) throws NotUnderstood {
        String plain = PlainForm.of(text);
        if (plain.codePointCount(0, plain.length()) > LONGEST) {
            throw new NotUnderstood(Reason.TOO_LONG, text);
        }
        if (plain.isEmpty()) {
            throw new NotUnderstood(Reason.BLANK, "");
        }
        var lead = Lead.of(plain);
        var phrase = Phrases.wordingOf(lead.rest());
        if (phrase.isPresent()) {
            return new Quantity(null, null, phrase.get(), Unit.NONE, lead.firmness(), lead.estimated(), text);
        }
        return numeric(lead, text);
    }

    private static Quantity numeric(Lead lead, String token) throws NotUnderstood {
        var step = StepWords.of(lead.rest());
        var words = Affixes.around(step.canonical());
        String digits = words.isOrdinal() ? ChineseNumeral.placeInDigits(words.amount())
                : ChineseNumeral.countInDigits(ChineseNumeral.zeroInDigits(words.amount()));
        if (!PrintedNumber.begins(digits)) {
            // Of the whole: a word such as 达标率 begins like one that is known.
            throw Diagnosis.of(lead.rest().isEmpty() ? token : lead.rest());
        }
        var amount = Amount.read(digits);
        var wording = words.wording(amount);
        if (wording == Wording.ORDINAL && !Quantity.isPlace(amount.value(), amount.unit())) {
            throw new NotUnderstood(Reason.ORDINAL, lead.rest());
        }
        check(step, wording, amount, lead.rest());
        var value = wording.step() == Step.FALL ? amount.value().negate() : amount.value();
        return new Quantity(value, amount.upper(), wording, amount.unit(), lead.firmness(), lead.estimated(), token);
    }

    /// A step is told by its size, and only a step has something that it starts from.
    private static void check(StepWords step, Wording wording, Amount amount, String text) throws NotUnderstood {
        boolean doublings = wording.step() == Step.DOUBLE;
        if (doublings != Step.isCountedInDoublings(amount.unit())
                || doublings && !Step.isDoublings(amount.value(), amount.unit())) {
            throw new NotUnderstood(Reason.DERIVED, text);
        }
        if (wording.step() == Step.NONE && !step.base().isEmpty()) {
            throw new NotUnderstood(Reason.WORDS_BEFORE, step.base());
        }
        if (wording.step() != Step.NONE && amount.value().signum() < 0) {
            throw new NotUnderstood(Reason.CONTRADICTORY, text);
        }
    }
}
