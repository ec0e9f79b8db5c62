package duizhao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duizhao.domain.quantity.Reading;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of damage gets one line that says file, line and column, and nothing is changed.
class DamageTest {

    private static final String PLAN = "f-plan,990102,output,level,,narrow,2022,plan,12.50亿元以上,12.5,,at-least,亿元,soft,"
            + "true,report,10,20,一,";

    @TempDir
    private Path folder;
    private SmallPackage small;

    @BeforeEach
    void make() throws IOException {
        small = new SmallPackage(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"datapackage.json", "figures.csv", "claims.csv"})
    void aMissingFile(String name) throws IOException {
        Files.delete(small.file(name));

        assertDamage("no-file", name);
    }

    @Test
    void aMissingFolder() {
        var refusal = catchThrowableOfType(UserException.class, () -> DataPackage.read(folder.resolve("nowhere")));

        assertThat(refusal.key()).isEqualTo("exchange.no-file");
    }

    @Test
    void aFileThatIsAFolder() throws IOException {
        Files.delete(small.file("claims.csv"));
        Files.createDirectory(small.file("claims.csv"));

        assertDamage("unreadable", "claims.csv");
    }

    @Test
    void aMissingTable() throws IOException {
        small.replace("datapackage.json", "\"name\": \"claims\"", "\"name\": \"other\"");

        assertDamage("no-resource", "datapackage.json", "claims");
    }

    @Test
    void aColumnMissingFromTheFile() throws IOException {
        small.replace("figures.csv", ",value,", ",");

        assertDamage("no-column", "figures.csv", "1", "value");
    }

    @Test
    void aColumnMissingFromFileAndSchema() throws IOException {
        small.replace("definitions.csv", "name,english,", "name,").replace("definitions.csv", "窄口径,narrow,", "窄口径,")
                .replace("datapackage.json", "{\"name\": \"english\"}, {\"name\": \"silence\"}", "{\"name\": \"silence\"}");

        assertDamage("no-column", "definitions.csv", "1", "english");
    }

    @Test
    void columnsInAnotherOrder() throws IOException {
        small.replace("claims.csv", "claim,source,district", "claim,district,source");

        assertDamage("bad-order", "claims.csv", "1", "district");
    }

    @Test
    void aColumnTooMany() throws IOException {
        small.replace("pairings.csv", "kind,note", "kind,note,extra");

        assertDamage("bad-order", "pairings.csv", "1", "extra");
    }

    @Test
    void aLineWithTooFewCells() throws IOException {
        small.append("pairings.csv", "p-2,f-plan,f-words");

        assertDamage("bad-count", "pairings.csv", "3");
    }

    @Test
    void aQuotationMarkThatIsNotClosed() throws IOException {
        small.append("pairings.csv", "p-2,f-plan,f-words,answer,\"可参照");

        assertDamage("bad-csv", "pairings.csv", "3");
    }

    @Test
    void anEmptyFile() throws IOException {
        small.write("pairings.csv", "", StandardCharsets.UTF_8);

        assertDamage("no-header", "pairings.csv");
    }

    @Test
    void anotherEncoding() throws IOException {
        small.write("sources.csv", Files.readString(small.file("sources.csv")), Charset.forName("GB18030"));

        assertDamage("not-utf-8", "sources.csv", "2");
    }

    @Test
    void brokenJson() throws IOException {
        small.replace("datapackage.json", "\"resources\": [", "\"resources\": {");

        assertDamage("bad-json", "datapackage.json", "4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1, 2", "not json", "{} {"})
    void otherBrokenJson(String json) throws IOException {
        small.write("datapackage.json", json, StandardCharsets.UTF_8);

        assertThat(refusal().key()).isIn("exchange.bad-json", "exchange.bad-descriptor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"resources\"|\"tables\"|resources",
        "\"path\": \"claims.csv\"|\"path\": \"../claims.csv\"|claims/path",
        "\"path\": \"claims.csv\"|\"path\": \"/etc/passwd\"|claims/path",
        "\"path\": \"claims.csv\"|\"path\": \"http://x/claims.csv\"|claims/path",
        "\"name\": \"claims\", ||resources/name",
        "{\"name\": \"code\"}|{\"name\": \"code\", \"type\": \"colour\"}|claims/schema/fields/code/type",
        "{\"name\": \"code\"}|{\"name\": \"code\", \"constraints\": {\"pattern\": \"(\"}}|claims/schema/fields/code",
        "{\"name\": \"code\"}|{\"name\": \"token\"}|claims/schema/fields/name",
        "\"path\": \"claims.csv\"|\"path\": \"claims.csv\", \"encoding\": \"gbk\"|claims/encoding",
        "\"path\": \"claims.csv\"|\"path\": \"claims.csv\", \"dialect\": {\"header\": false}|claims/dialect/header"})
    void aDescriptorAgainstTheSpecification(String old, String by, String where) throws IOException {
        small.replace("datapackage.json", old, by == null ? "" : by);

        assertDamage("bad-descriptor", "datapackage.json", where);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1e3", "１２", ".5", "5.", "012", "+1", "NaN", "12.5亿"})
    void aNumberInAnotherForm(String value) throws IOException {
        small.replace("figures.csv", "以上,12.5,", "以上,\"" + value + "\",");

        assertDamage("bad-number", "figures.csv", "2", "value", value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年", "22", "2025/2021", "2022-13", "2022-10-01", "2021-2025"})
    void aPeriodInAnotherForm(String period) throws IOException {
        small.replace("figures.csv", "2021/2025", period);

        assertDamage("bad-period", "figures.csv", "3", "period", period);
    }

    @Test
    void aSourcesPeriodInAnotherForm() throws IOException {
        small.replace("sources.csv", "2022,2021/2025", "2022,next");

        assertDamage("bad-period", "sources.csv", "2", "plans", "next");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "figures.csv|f-plan,990102|f-plan,000000|district|000000|2",
        "figures.csv|f-plan,990102,output|f-plan,990102,nothing|indicator|nothing|2",
        "figures.csv|true,report|true,nowhere|source|nowhere|2",
        "figures.csv|,narrow,2022|,wide,2022|definition|wide|2",
        "figures.csv|waste,level,,,|waste,level,,narrow,|definition|narrow|4",
        "pairings.csv|f-words|f-none|outcome|f-none|2",
        "claims.csv|990102|990199|district|990199|2",
        "set-aside.csv|report|nowhere|source|nowhere|2",
        "definitions.csv|output|nothing|indicator|nothing|2",
        "districts.csv|East,990100|East,000000|parent|000000|3",
        "sources.csv|2023-01,990102|2023-01,000000|district|000000|2"})
    void aKeyThatIsNowhere(String file, String old, String by, String column, String value, String line)
            throws IOException {
        small.replace(file, old, by);

        assertDamage("unknown-key", file, line, column, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "districts.csv|990102,别,别,Other,,,|district|4",
        "indicators.csv|output,产,O,industry,up,expected,,,true,|indicator|4",
        "definitions.csv|narrow,output,窄,n,block,|indicator+definition|3",
        "sources.csv|report,报,,manual,,,,,,,|source|4",
        "pairings.csv|p-1,f-plan,f-range,answer,x|pairing|3",
        "claims.csv|c-1,report,990102,2022,mostly-met,好,1,2,|claim|3"})
    void aKeyThatIsThereTwice(String file, String line, String column, String number) throws IOException {
        small.append(file, line);

        assertDamage("twice", file, number, column);
    }

    @Test
    void aFigureThatIsThereTwice() throws IOException {
        small.append("figures.csv", PLAN);

        assertDamage("twice", "figures.csv", "5", "figure", "f-plan");
    }

    @Test
    void aLineWithoutAKey() throws IOException {
        small.append("figures.csv", PLAN.replace("f-plan", ""));

        assertDamage("missing", "figures.csv", "5", "figure");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "figures.csv|,output,level,,narrow|,output,height,,narrow|measure|height",
        "figures.csv|2022,plan|2022,hope|role|hope",
        "figures.csv|,at-least,|,at-most-perhaps,|qualifier|at-most-perhaps",
        "figures.csv|,soft,|,hard,|firmness|hard",
        "indicators.csv|industry|mining|group|mining",
        "definitions.csv|block|maybe|silence|maybe",
        "sources.csv|work-report|letter|kind|letter"})
    void aWordThatIsNotOneOfTheList(String file, String old, String by, String column, String value)
            throws IOException {
        small.replace(file, old, by);

        assertDamage("not-one-of", file, "2", column, value);
    }

    @Test
    void neitherTrueNorFalse() throws IOException {
        small.replace("indicators.csv", "亿元,true", "亿元,yes");

        assertDamage("bad-boolean", "indicators.csv", "2", "nominal", "yes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12.5,,at-least|,,at-least|value-missing|value",
        "12.5,,at-least|12.5,,qualitative|value-without-number|value",
        "12.5,,at-least|12.5,13,at-least|upper-and-range|upper",
        "12.5,,at-least|12.5,,range|upper-and-range|upper",
        "12.5,,at-least|12.5,12.4,range|upper-below-value|upper"})
    void aQualifierAgainstTheNumbers(String old, String by, String kind, String column) throws IOException {
        small.replace("figures.csv", old, by);

        assertDamage(kind, "figures.csv", "2", column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12.5,,at-least|12.6,,at-least|value",
        "12.5,,at-least|12.5,,more-than|qualifier",
        "at-least,亿元|at-least,万元|unit",
        "12.50亿元以上|确保12.50亿元以上|firmness"})
    void columnsAgainstThePrintedWords(String old, String by, String column) throws IOException {
        small.replace("figures.csv", old, by);

        assertDamage("token-disagrees", "figures.csv", "2", column);
    }

    @Test
    void anEstimateThatOnlyTheWordsTell() throws IOException {
        small.replace("figures.csv", "1-3家", "预计1-3家");

        assertDamage("token-disagrees", "figures.csv", "3", "estimated");
    }

    @Test
    void aNumberThatCannotBeRead() throws IOException {
        small.replace("figures.csv", "12.50亿元以上", "十二点五亿元多一点");

        assertDamage("unread-token", "figures.csv", "2", "token");
    }

    @Test
    void wordsBeyondTheNotationAreNoDamageWhereThereIsNoNumber() {
        TokenReader nothing = token -> new Reading.Refused("notation.x", token);
        TokenReader onlyNumbers = token -> token.equals("量稳质升") ? nothing.read(token) : TokenReader.NOTATION.read(token);

        assertThat(small.read(onlyNumbers).figures()).hasSize(3);
        assertThat(catchThrowableOfType(UserException.class, () -> small.read(nothing)).key())
                .isEqualTo("exchange.unread-token");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "10,20|10,|half-place|end",
        "10,20|,20|half-place|start",
        "10,20|20,20|end-before-start|end",
        "10,20|-1,20|bad-integer|start",
        "10,20|10.5,20|bad-integer|start"})
    void aPlaceThatIsNone(String old, String by, String kind, String column) throws IOException {
        small.replace("figures.csv", old, by);

        assertDamage(kind, "figures.csv", "2", column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"constraints\": {\"required\": true}|missing|3",
        "\"constraints\": {\"pattern\": \"[a-z]*\"}|bad-form|2",
        "\"constraints\": {\"enum\": [\"一\", \"三\"]}|not-one-of|3",
        "\"type\": \"number\"|bad-number|2",
        "\"type\": \"integer\"|bad-integer|2",
        "\"type\": \"boolean\"|bad-boolean|2"})
    void whatThePackagesOwnSchemaDemandsOfACell(String members, String kind, String line) throws IOException {
        small.replace("figures.csv", "30,35,二,", "30,35,,").constrain("figures", "section", members);
        if (kind.equals("not-one-of")) {
            small.replace("figures.csv", "30,35,,", "30,35,二,");
        }

        assertDamage(kind, "figures.csv", line, "section");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"type\": \"integer\", \"constraints\": {\"minimum\": 11}|out-of-bounds|2",
        "\"type\": \"integer\", \"constraints\": {\"maximum\": 29}|out-of-bounds|3"})
    void whatThePackagesOwnSchemaDemandsOfANumber(String members, String kind, String line) throws IOException {
        small.constrain("figures", "start", members);

        assertDamage(kind, "figures.csv", line, "start");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "role|\"constraints\": {\"unique\": true}||twice|3|role",
        "||\"primaryKey\": [\"district\", \"role\"]|twice|3|district+role",
        "||\"primaryKey\": \"slice\"|missing|2|slice",
        "||\"foreignKeys\": [{\"fields\": \"slice\", \"reference\": {\"resource\": \"districts\", "
                + "\"fields\": \"name\"}}]|unknown-key|3|slice"})
    void whatThePackagesOwnSchemaDemandsOfATable(String field, String members, String schema, String kind, String line,
                                                 String column) throws IOException {
        if (field != null) {
            small.constrain("figures", field, members);
        } else {
            small.demand("figures", schema);
        }

        assertDamage(kind, "figures.csv", line, column);
    }

    @Test
    void aReferenceToATableThatIsNotThere() throws IOException {
        small.demand("figures", """
                "foreignKeys": [{"fields": "slice", "reference": {"resource": "parts", "fields": "slice"}}]""");

        assertDamage("bad-descriptor", "datapackage.json", "figures/schema/foreignKeys/parts");
    }

    @Test
    void aCellOfManyLinesIsToldInOne() throws IOException {
        small.replace("figures.csv", "2021/2025", "\"so\nmany\n" + "x".repeat(500) + "\"");

        assertDamage("bad-period", "figures.csv", "3", "period", "so many x");
        assertThat(refusal().text(new Messages(Messages.CHINESE)).length()).isLessThan(300);
    }

    /// Refused with the message `exchange.<kind>`, which has `parts` in it in both languages; no file changes.
    private void assertDamage(String kind, String... parts) throws IOException {
        var before = contents();

        var refusal = refusal();

        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.key()).isEqualTo("exchange." + kind);
        assertThat(refusal.code()).isEqualTo(ErrorCode.UNUSABLE_INPUT);
        for (var language : Messages.LANGUAGES) {
            assertThat(refusal.text(new Messages(language))).hasLineCount(1).contains(parts).doesNotContain("{");
        }
        assertThat(contents()).isEqualTo(before);
    }

    private UserException refusal() {
        return catchThrowableOfType(UserException.class, () -> small.read());
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.getFileName() + " " + Files.getLastModifiedTime(file),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
