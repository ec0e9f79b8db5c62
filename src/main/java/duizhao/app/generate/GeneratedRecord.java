package duizhao.app.generate;

import duizhao.domain.figure.Figure;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.record.FigureOrder;
import duizhao.domain.record.FigureStream;
import duizhao.domain.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A record of the size of a whole country in the shape of real ones: targets and outcomes with the words that qualify
/// them, estimates and their final numbers a year later, definitions that change, plans of five years, and gaps.
///
/// The same extent gives the same record. The figures are made district by district, so that only those of one are in
/// memory.
public final class GeneratedRecord implements FigureStream {

    private final Extent extent;
    private final GeneratedPlaces places;
    private final GeneratedIndicators indicators;
    private final GeneratedSources sources;
    private final Catalogue catalogue;

    /// @param bundled the lists that come with the program, for names of indicators
    public GeneratedRecord(Extent extent, Catalogue bundled) {
        this.extent = extent;
        this.places = new GeneratedPlaces(extent.districts());
        this.indicators = new GeneratedIndicators(extent.indicators(), bundled);
        this.sources = new GeneratedSources(extent);
        var documents = new ArrayList<Source>();
        places.counties().forEach(district -> documents.addAll(sources.of(district)));
        this.catalogue = new Catalogue(places.all(), indicators.indicators(), List.of(), indicators.definitions(), documents);
    }

    /// All but the figures.
    public DataSet rest() {
        return new DataSet(catalogue, List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public void tell(Consumer<Figure> taker) {
        var order = new FigureOrder(catalogue);
        List<District> counties = places.counties();
        for (int d = 0; d < counties.size(); d++) {
            new GeneratedDistrict(extent, d, counties.get(d), sources.spans()).figures(indicators.indicators()).stream()
                    .sorted(order).forEach(taker);
        }
    }
}
