package duizhao.ui.plot;

import duizhao.paper.sheet.Chart;

/// A chart of the screen that can be put on paper.
public interface OnPaper {

    /// What is drawn now; it does not follow when the screen goes on. Where the data does not suit the kind of chart, the
    /// sentence that says why.
    Chart paper();
}
