package duizhao.feature.entry;

/// What keys of the grid ask for, beside moving and typing.
interface GridCommands {

    /// Forgets what is being typed.
    void cancel();

    /// Forgets what stands unread in the current cell.
    ///
    /// @return false where there is nothing to forget
    boolean escape();

    /// Empties the cells of the block.
    void empty();

    void copy();

    void cut();

    void paste();

    /// Writes the words of the block's first line into the lines below.
    void fillDown();

    /// Selects every cell.
    void all();

    void undo();

    void redo();

    void find();

    void jump();

    boolean isFilled(int row, int column);
}
