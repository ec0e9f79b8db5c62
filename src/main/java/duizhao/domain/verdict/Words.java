package duizhao.domain.verdict;

import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Wording;

/// What the rules ask about words beyond their qualifier. By the printed words, so that a new spelling of the same
/// word needs no new rule.
final class Words {
    private Words() {
    }

    /// 达到X, 达X without 以上: at least as a target, no more than the number itself as an outcome.
    static boolean isReach(Wording wording) {
        return wording.qualifier() == Qualifier.AT_LEAST && wording.before().startsWith("达")
                && wording.after().isEmpty();
    }

    /// X余, X多: more than the number, but other than 超 and 突破 they do not shut the number itself out.
    static boolean isOdd(Wording wording) {
        return wording.qualifier() == Qualifier.MORE_THAN && !wording.within().isEmpty();
    }
}
