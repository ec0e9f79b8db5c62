package duizhao.feature.compare;

import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PlotControl;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;

/// A kind of picture that a lens offers.
///
/// @param id      stable name; its name is the message `compare.picture.` and this
/// @param control the chart
/// @param fill    gives the chart what it draws of a subject, with title and note, and says whether it suits
/// @param <S>     what a picture of this lens is made of
record PictureKind<S>(String id, Ikon icon, PlotControl control, Function<S, Fit> fill) {

    String nameKey() {
        return "compare.picture." + id;
    }
}
