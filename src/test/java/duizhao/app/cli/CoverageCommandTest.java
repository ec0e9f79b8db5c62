package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duizhao.app.session.CaughtConsole;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `duizhao coverage` on the bundled record.
class CoverageCommandTest {

    private static final Path DOCUMENTS = Path.of(System.getProperty("duizhao.sources", "../shared/sources"));

    @TempDir
    private Path folder;

    private CaughtConsole caught;

    @BeforeEach
    void console() {
        caught = new CaughtConsole(folder);
    }

    private int run(String... arguments) {
        return new Commands(caught.console()).run(arguments);
    }

    private static Path document(String name) {
        Path file = DOCUMENTS.resolve(name + ".txt");
        assumeTrue(Files.exists(file), () -> "SKIPPED, the document is not here: " + file.toAbsolutePath().normalize());
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"qingyunpu-2022-work-report", "qingyunpu-2023-plan", "xihu-2023-plan",
            "qingshanhu-2023-review", "qingyunpu-14th-five-year-plan"})
    void noNumberOfADocumentIsUnread(String name) {
        assertThat(run("coverage", "--format", "json", document(name).toString())).as(caught.err()).isZero();
        JsonNode answer = JsonMapper.shared().readTree(caught.out()).get(0);
        assertThat(answer.get("source").asString()).isEqualTo(name);
        assertThat(answer.get("match").asString()).isEqualTo("SAME_FILE");
        assertThat(answer.get("unread").asInt()).isZero();
        assertThat(answer.get("filed").asInt()).isGreaterThan(80);
        assertThat(answer.get("numbers").asInt()).isEqualTo(answer.get("filed").asInt() + answer.get("set-aside").asInt());
        assertThat(answer.get("marks")).allSatisfy(mark -> assertThat(mark.get("figures").isEmpty()
                != mark.get("reasons").isEmpty()).as("a figure or set aside, not both: " + mark).isTrue());
    }

    @Test
    void anotherPrintIsKnownByItsNumbersAndOneChangedNumberIsFound() throws IOException {
        String text = Files.readString(document("xihu-2023-plan")).replace("亿元", " 亿元").replace("长4.7%", "长4.8%");
        Path other = Files.writeString(folder.resolve("other.txt"), text);
        assertThat(run("coverage", "--unread", other.toString())).isEqualTo(1);
        assertThat(caught.out()).contains("文件与登记的不同，按内容核对", "【4.8】", "未读 1");
    }

    @Test
    void anOlderEncodingIsTheSameText() throws IOException {
        String text = Files.readString(document("xihu-2023-plan")).replace("\n", "\r\n");
        Path other = Files.write(folder.resolve("gbk.txt"), text.getBytes(Charset.forName("GB18030")));
        assertThat(run("coverage", other.toString())).isZero();
        assertThat(caught.out()).contains("编码或换行不同", "地区生产总值 增速 2022 完成 4.7%", "不取  统计门槛");
    }

    @Test
    void anUnknownDocumentIsUnreadAndSaysWhere() throws IOException {
        Path file = Files.writeString(folder.resolve("new.txt"), "标题\n收入12.3亿元，位列全市第二");
        assertThat(run("coverage", file.toString())).isEqualTo(1);
        assertThat(caught.out()).contains("不是登记过的文件", "2:3", "【12.3】", "【第二】", "2 个数：已收 0，不取 0，未读 2");
    }

    @Test
    void csvHasOneLineForEachNumber() throws IOException {
        Path file = Files.writeString(folder.resolve("new.txt"), "收入12.3亿元，位列全市第二");
        assertThat(run("coverage", "--format", "csv", file.toString())).isEqualTo(1);
        assertThat(caught.out().lines()).hasSize(3).first().asString()
                .isEqualTo("file,start,end,line,column,number,standing,figures,reasons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.txt", "."})
    void whatIsNoDocumentGetsOneLine(String name) {
        assertThat(run("coverage", folder.resolve(name).toString())).isEqualTo(3);
        assertThat(caught.err().strip().lines()).hasSize(1).first().asString().contains("没有文件");
        assertThat(caught.out()).isEmpty();
    }

    @Test
    void withoutADocumentTheRecordIsCounted() {
        assertThat(run("coverage", "--format", "csv")).isZero();
        assertThat(caught.out().lines().skip(1).mapToLong(line ->
                Long.parseLong(line.substring(line.lastIndexOf(',') + 1))).sum()).isGreaterThanOrEqualTo(600);
        assertThat(caught.out()).contains("360104,2022,plan,economy,", "360111,2023,outcome,society,");
    }

    /// The counts that the data's own note shows are what the command says.
    @Test
    void theNoteOfTheDataShowsTheseCounts() throws IOException {
        assertThat(run("coverage")).isZero();
        assertThat(Files.readString(Path.of("data", "README.md"), StandardCharsets.UTF_8))
                .contains("```\n" + caught.out().strip() + "\n```");
    }
}
