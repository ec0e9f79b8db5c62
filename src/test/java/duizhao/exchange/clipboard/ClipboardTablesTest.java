package duizhao.exchange.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Example;

/// Tables as Excel and LibreOffice put them on the clipboard.
class ClipboardTablesTest {

    /// As Excel writes a block of two lines: CRLF, quotes where a cell has a line break.
    @Example
    void textOfASpreadsheet() {
        assertThat(TabbedText.read("7.5%以上\t390亿元左右\r\n\"量稳\n质升\"\t\r\n")).containsExactly(
                List.of("7.5%以上", "390亿元左右"), List.of("量稳\n质升", ""));
        assertThat(TabbedText.read("a\"b\t\"c\"d\te")).containsExactly(List.of("a\"b", "\"c\"d", "e"));
        assertThat(TabbedText.read("他说\"\"\t\"他说\"\"好\"\"\"")).containsExactly(List.of("他说\"\"", "他说\"好\""));
        assertThat(TabbedText.read("")).isEmpty();
    }

    @Example
    void htmlOfExcel() {
        String html = """
                <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
                <head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
                <style><!--table {mso-displayed-decimal-separator:"\\.";} td {padding:0px;}--></style></head>
                <body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=128 style='border-collapse:
                 collapse;width:96pt'><!--StartFragment-->
                 <col width=64 span=2 style='width:48pt'>
                 <tr height=19 style='height:14.4pt'>
                  <td height=19 class=xl65 width=64 style='height:14.4pt;width:48pt'>7.5%以上</td>
                  <td class=xl66 align=right width=64>11.44&nbsp;亿元</td>
                 </tr>
                 <tr height=38><td colspan=2 class=xl67>量稳<br>
                  质升 &lt;&#25345;&#x5E73;&gt;</td></tr>
                <!--EndFragment--></table></body></html>""";
        assertThat(HtmlTable.read(html)).containsExactly(List.of("7.5%以上", "11.44 亿元"), List.of("量稳\n质升 <持平>", ""));
    }

    @Example
    void htmlOfLibreOffice() {
        String html = """
                <!DOCTYPE html><html><head><style type="text/css">body,div,table{font-family:"Liberation Sans"}</style></head>
                <body><table cellspacing="0" border="0"><colgroup width="85"></colgroup>
                <tr><td height="17" rowspan=2 align="left"><font face="Noto Sans CJK SC">青云谱</font></td>
                <td align="right" sdval="0.075" sdnum="2052;0;0.0%"><b>7.5%</b></td></tr>
                <tr><td align="left">1-3家</td></tr></table></body></html>""";
        assertThat(HtmlTable.read(html)).containsExactly(List.of("青云谱", "7.5%"), List.of("", "1-3家"));
        assertThat(HtmlTable.read("<p>no table</p>")).isEmpty();
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("tables") List<List<String>> table) {
        assertThat(TabbedText.read(TabbedText.write(table))).isEqualTo(table);
    }

    @Property
    void whatIsWrittenAsHtmlIsRead(@ForAll("plain") List<List<String>> table) {
        assertThat(HtmlTable.read(HtmlTable.write(table))).isEqualTo(table);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings().withChars("a1%\"\t\n亿元").ofMaxLength(6).list().ofMinSize(2).ofMaxSize(4).list()
                .ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<List<String>>> plain() {
        return Arbitraries.strings().withChars("a1%\"<>&亿元").ofMaxLength(6).list().ofMinSize(1).ofMaxSize(4).list()
                .ofMinSize(1).ofMaxSize(5);
    }
}
