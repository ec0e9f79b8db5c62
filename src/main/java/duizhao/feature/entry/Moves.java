package duizhao.feature.entry;

import java.util.function.BiPredicate;

/// Where a key leads to in the grid; headings are passed over.
final class Moves {

    private Moves() {
    }

    /// The block whose current cell was moved by `down` lines and `right` columns.
    ///
    /// @param extend whether the block grows with it
    static Block by(Grid grid, Block from, int down, int right, boolean extend) {
        Block there = from.extended(down, right, grid.lines().size(), grid.columns().size());
        int step = down < 0 ? -1 : 1;
        int row = grid.lineWithCells(there.row(), step);
        if (grid.series(row).isEmpty()) { // nothing but headings that way
            row = grid.lineWithCells(there.row(), -step);
        }
        return to(from, row, there.column(), extend);
    }

    /// To the end of what is filled, or to where it begins again, or to the edge.
    static Block jump(Grid grid, Block from, int down, int right, boolean extend, BiPredicate<Integer, Integer> filled) {
        Block at = Block.at(from.row(), from.column());
        Block next = by(grid, at, down, right, false);
        boolean within = filled.test(at.row(), at.column()) && filled.test(next.row(), next.column());
        while (!next.equals(at)) {
            at = next;
            next = by(grid, at, down, right, false);
            if (within ? !filled.test(next.row(), next.column()) : filled.test(at.row(), at.column())) {
                break;
            }
        }
        return to(from, at.row(), at.column(), extend);
    }

    private static Block to(Block from, int row, int column, boolean extend) {
        return extend ? new Block(from.anchorRow(), from.anchorColumn(), row, column) : Block.at(row, column);
    }
}
