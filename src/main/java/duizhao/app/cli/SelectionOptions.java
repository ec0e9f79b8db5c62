package duizhao.app.cli;

import duizhao.app.session.Comparisons;
import duizhao.domain.comparison.Selection;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which plans and outcomes are meant.
class SelectionOptions extends StoreOptions {

    @Option(names = "--year", descriptionKey = "cli.option.year", paramLabel = "YEAR")
    @Nullable String year;

    @Option(names = "--district", split = "[,，、]", hideParamSyntax = true,
            descriptionKey = "cli.option.district", paramLabel = "NAME,..")
    List<String> districts = new ArrayList<>();

    @Option(names = "--indicator", split = "[,，、]", arity = "1..*", hideParamSyntax = true, descriptionKey = "cli.option.indicator",
            paramLabel = "KEY,..")
    List<String> indicators = new ArrayList<>();

    @Option(names = "--headline", descriptionKey = "cli.option.headline")
    boolean headline;

    /// @throws UserException where a district, an indicator or the year is unknown
    Selection selection(Comparisons comparisons, Catalogue catalogue, Messages messages) {
        List<District> chosen = chosen(comparisons);
        var period = year == null ? comparisons.defaultYear(chosen) : comparisons.period(year, messages);
        return new Selection(Comparisons.codes(chosen), period, keys(catalogue), headline);
    }

    List<District> chosen(Comparisons comparisons) {
        return districts.isEmpty() ? comparisons.defaultDistricts() : comparisons.districts(districts);
    }

    /// Keys of the indicators named.
    Set<String> keys(Catalogue catalogue) {
        return indicators.stream().map(text -> catalogue.findIndicator(text.strip())
                .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, "selection.unknown-indicator", text,
                        catalogue.indicators().stream().filter(Indicator::isHeadline).map(Indicator::key)
                                .collect(Collectors.joining(", ")))).key()).collect(Collectors.toSet());
    }
}
