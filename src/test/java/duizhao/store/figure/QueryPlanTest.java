package duizhao.store.figure;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.platform.Progress;
import duizhao.store.Records;
import duizhao.store.Store;
import duizhao.store.db.Connections;
import duizhao.store.db.Statements;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Selections go straight to their rows: with the statistics of a filled store, SQLite plans what the layout is for.
class QueryPlanTest {

    @TempDir
    private Path folder;
    private Connection connection;

    @BeforeEach
    void fill() throws SQLException {
        var figures = new ArrayList<Figure>();
        for (String district : List.of("990100", "990102", "990103")) {
            for (int year = 1990; year < 2030; year++) {
                for (int print = 0; print < 20; print++) {
                    for (var role : Role.values()) {
                        figures.add(Records.figure("f-" + figures.size(), district, Period.year(year), role, "1"));
                    }
                }
            }
        }
        var file = folder.resolve("a.duizhao");
        Store.open(file, () -> Records.of(figures.toArray(Figure[]::new)), Progress.SILENT).close();
        connection = Connections.reader(file, Connections.PATIENCE);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 40})
    void aSelectionStepsThroughTheClusteredTable(int periods) throws SQLException {
        assertThat(plan(FigureReader.inDistrictsAndPeriods(3, periods)))
                .anyMatch(step -> step.startsWith("SEARCH f USING PRIMARY KEY (district=? AND period=?)"))
                .noneMatch(step -> step.startsWith("SCAN"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40})
    void anIndicatorOfAllYearsIsSteppedToInTheClusteredTable(int periods) throws SQLException {
        assertThat(plan(FigureReader.ofIndicators(3, periods, 2)))
                .anyMatch(step -> step.startsWith("SEARCH f USING PRIMARY KEY (district=? AND period=? AND indicator=?)"))
                .noneMatch(step -> step.startsWith("SCAN"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
        assertThat(plan(SelectionReader.pairingsOf(3, periods, 2)))
                .noneMatch(step -> step.startsWith("SCAN f"))
                .anyMatch(step -> step.startsWith("SEARCH f USING PRIMARY KEY (district=? AND period=? AND indicator=?)"));
    }

    @Test
    void theSeriesAreFoundWithoutReadingTheFigures() throws SQLException {
        assertThat(plan(SelectionReader.usedSeries()))
                .anyMatch(step -> step.startsWith("SEARCH f USING COVERING INDEX figure_series (indicator=? AND measure=?"))
                .noneMatch(step -> step.startsWith("SCAN f"));
    }

    @Test
    void aFigureIsFoundByItsKey() throws SQLException {
        assertThat(plan(FigureReader.byKey())).singleElement().asString()
                .startsWith("SEARCH f USING INDEX figure_key (key=?)");
    }

    @Test
    void thePeriodsAreFoundWithoutReadingTheFigures() throws SQLException {
        for (String sql : List.of(SelectionReader.usedPeriods(), SelectionReader.reportedPeriods(3))) {
            assertThat(plan(sql))
                    .anyMatch(step -> step.matches("SEARCH f (EXISTS )?USING PRIMARY KEY \\(district=\\? AND period=\\?\\).*"))
                    .noneMatch(step -> step.startsWith("SCAN f"));
        }
    }

    @Test
    void pairingsAndClaimsNeverScanTheFigures() throws SQLException {
        assertThat(plan(SelectionReader.pairingsOf(3, 2, 0)))
                .noneMatch(step -> step.startsWith("SCAN f"))
                .anyMatch(step -> step.startsWith("SEARCH f USING PRIMARY KEY (district=? AND period=?)"));
        assertThat(plan(SelectionReader.claimsOf(3, 2)))
                .anyMatch(step -> step.startsWith("SEARCH c USING INDEX claim_district (district=? AND period=?)"));
    }

    @Test
    void decisionsAreFoundByTheirRowsOrFromTheFewPlansThatHaveThem() throws SQLException {
        for (String sql : List.of(DecisionReader.chosenIn(3, 2), DecisionReader.verdictsIn(3, 2))) {
            assertThat(plan(sql)).singleElement().asString()
                    .matches("SEARCH (chosen|hand_verdict) USING PRIMARY KEY \\(district=\\? AND period=\\?\\)");
        }
        assertThat(plan(DecisionReader.tolerancesIn(3, 2))).first().asString().startsWith("SCAN t");
        assertThat(plan(DecisionReader.tolerancesIn(3, 2)))
                .anyMatch(step -> step.startsWith("SEARCH f USING COVERING INDEX figure_key (key=?"))
                .noneMatch(step -> step.startsWith("SCAN f"));
    }

    @Test
    void otherPrintsOfAThingAndPlansOfferedAreFoundWithoutASearchAmongOthers() throws SQLException {
        // Every index ends with the columns of the primary key: by whichever, the step is to the prints themselves.
        assertThat(plan(FigureTable.otherPrints())).singleElement().asString()
                .startsWith("SEARCH figure USING ")
                .contains("district=?", "period=?", "indicator=?", "measure=?", "slice=?", "role=?", "source=?",
                        "definition=?");
        assertThat(plan(CountReader.plannedSpansQuery()))
                .anyMatch(step -> step.startsWith("SEARCH f USING PRIMARY KEY (district=? AND period=?)"))
                .noneMatch(step -> step.startsWith("SCAN f"));
    }

    @Test
    void whoNamesAFigureIsFoundByIndexes() throws SQLException {
        assertThat(plan(FigureTable.needed())).noneMatch(step -> step.startsWith("SCAN"));
    }

    @Test
    void whatASourceHoldsIsFoundAndCountedByItsIndex() throws SQLException {
        assertThat(plan(FigureReader.bySource())).anyMatch(
                step -> step.startsWith("SEARCH f USING INDEX figure_source (source=?)"));
        assertThat(plan(SourceReader.figuresCounted())).singleElement().asString()
                .startsWith("SCAN figure USING COVERING INDEX figure_source");
    }

    private List<String> plan(String sql) throws SQLException {
        return Statements.list(connection, "EXPLAIN QUERY PLAN " + sql, row -> row.getString("detail"));
    }
}
