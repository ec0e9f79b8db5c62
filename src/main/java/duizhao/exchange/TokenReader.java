package duizhao.exchange;

import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;

/// Reads the printed words of a figure.
@FunctionalInterface
interface TokenReader {

    /// As the whole program reads them.
    TokenReader NOTATION = Notation::read;

    Reading read(String token);
}
