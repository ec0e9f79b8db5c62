package duizhao.exchange.table;

import duizhao.platform.UserException;

/// A sheet that cannot be read to its end. The others may be read without it, where a person says so.
public final class SheetTrouble extends UserException {

    private static final long serialVersionUID = 1L;

    private final String sheet;

    /// @param why what is wrong with it
    SheetTrouble(String sheet, UserException why) {
        super(why.code(), why, why.key(), why.arguments().toArray());
        this.sheet = sheet;
    }

    /// Its name.
    public String sheet() {
        return sheet;
    }
}
