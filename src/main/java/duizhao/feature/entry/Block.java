package duizhao.feature.entry;

/// A rectangle of cells: where it was begun, and the cell that is moved.
///
/// @param anchorRow    line where it was begun, 0 being the first
/// @param anchorColumn column where it was begun
/// @param row          line of the current cell
/// @param column       column of the current cell
record Block(int anchorRow, int anchorColumn, int row, int column) {

    static Block at(int row, int column) {
        return new Block(row, column, row, column);
    }

    int top() {
        return Math.min(anchorRow, row);
    }

    int bottom() {
        return Math.max(anchorRow, row);
    }

    int left() {
        return Math.min(anchorColumn, column);
    }

    int right() {
        return Math.max(anchorColumn, column);
    }

    int height() {
        return bottom() - top() + 1;
    }

    int width() {
        return right() - left() + 1;
    }

    boolean isOne() {
        return anchorRow == row && anchorColumn == column;
    }

    boolean contains(int aRow, int aColumn) {
        return aRow >= top() && aRow <= bottom() && aColumn >= left() && aColumn <= right();
    }

    boolean isCurrent(int aRow, int aColumn) {
        return aRow == row && aColumn == column;
    }

    /// The current cell moved, the block growing or shrinking with it; within `rows` and `columns`.
    Block extended(int down, int right, int rows, int columns) {
        return new Block(anchorRow, anchorColumn, Math.clamp((long) row + down, 0, rows - 1),
                Math.clamp((long) column + right, 0, columns - 1));
    }

    /// Only the current cell, moved; within `rows` and `columns`.
    Block moved(int down, int right, int rows, int columns) {
        Block there = extended(down, right, rows, columns);
        return at(there.row, there.column);
    }

    /// Where a clip of that size goes: as often side by side as it fits into this block exactly, else once from the
    /// upper left cell.
    Block target(int clipHeight, int clipWidth) {
        boolean fits = height() % clipHeight == 0 && width() % clipWidth == 0;
        return new Block(top(), left(), top() + (fits ? height() : clipHeight) - 1,
                left() + (fits ? width() : clipWidth) - 1);
    }

    /// As much of it as lies within `rows` and `columns`.
    Block within(int rows, int columns) {
        return new Block(Math.clamp(anchorRow, 0, rows - 1), Math.clamp(anchorColumn, 0, columns - 1),
                Math.clamp(row, 0, rows - 1), Math.clamp(column, 0, columns - 1));
    }
}
