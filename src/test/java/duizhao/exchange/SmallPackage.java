package duizhao.exchange;

import duizhao.domain.record.DataSet;
import duizhao.exchange.frictionless.Folder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A small package in a folder, which tests may damage. Its schemas say no more than the names of the columns, so that
/// what is refused is refused by the rules of the domain; [#constrain] adds what a schema may demand.
final class SmallPackage {

    private static final Map<String, String> TABLES = tables();

    private final Path folder;
    private final Map<String, String> constraints = new LinkedHashMap<>();

    SmallPackage(Path folder) throws IOException {
        this.folder = folder;
        for (var table : TABLES.entrySet()) {
            Files.writeString(folder.resolve(table.getKey() + ".csv"), table.getValue());
        }
        describe();
    }

    DataSet read() {
        return DataPackage.read(folder);
    }

    DataSet read(TokenReader tokens) {
        return new DataPackage(Folder.of(folder), tokens).read();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /// Replaces a text that must be in the file.
    SmallPackage replace(String name, String old, String by) throws IOException {
        String text = Files.readString(file(name));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old + " is not in " + name);
        }
        Files.writeString(file(name), text.replace(old, by));
        return this;
    }

    SmallPackage write(String name, String text, Charset charset) throws IOException {
        Files.write(file(name), text.getBytes(charset));
        return this;
    }

    SmallPackage append(String name, String line) throws IOException {
        Files.writeString(file(name), Files.readString(file(name)) + line + "\n");
        return this;
    }

    /// Adds members to the description of a field, as JSON, e.g. `"constraints": {"required": true}`.
    SmallPackage constrain(String table, String field, String members) throws IOException {
        constraints.put(table + "/" + field, members);
        describe();
        return this;
    }

    /// Adds members to a schema, as JSON, e.g. `"primaryKey": "figure"`.
    SmallPackage demand(String table, String members) throws IOException {
        return constrain(table, "", members);
    }

    private void describe() throws IOException {
        String resources = TABLES.entrySet().stream().map(table -> resource(table.getKey(), table.getValue()))
                .collect(Collectors.joining(",\n"));
        write("datapackage.json", "{\n\"name\": \"small\",\n\"resources\": [\n" + resources + "\n]\n}\n",
                StandardCharsets.UTF_8);
    }

    private String resource(String name, String csv) {
        var fields = csv.lines().findFirst().orElseThrow().split(",");
        var described = Arrays.stream(fields)
                .map(field -> "{\"name\": \"" + field + "\"" + more(name, field) + "}")
                .collect(Collectors.joining(", "));
        return "{\"name\": \"%s\", \"path\": \"%s.csv\", \"schema\": {\"fields\": [%s]%s}}"
                .formatted(name, name, described, more(name, ""));
    }

    private String more(String table, String field) {
        String members = constraints.get(table + "/" + field);
        return members == null ? "" : ", " + members;
    }

    private static Map<String, String> tables() {
        var tables = new LinkedHashMap<String, String>();
        tables.put("districts", """
                district,name,short_name,english,parent,valid_from,valid_to
                990100,全市,市,City,,,
                990102,东区,东,East,990100,1990,
                """);
        tables.put("sources", """
                source,title,issuer,kind,date,district,document_number,file,sha256,outcomes,plans
                report,"报告，""全文""\",政府,work-report,2023-01,990102,,r.txt,,2022,2021/2025
                typed,录入,,manual,,,,,,,
                """);
        tables.put("indicators", """
                indicator,name,english,group,direction,nature,headline,unit,nominal,note
                output,产出,Output,industry,up,expected,1,亿元,true,
                waste,废弃,Waste,environment,down,binding,,,false,备注
                """);
        tables.put("slices", """
                slice,name,english
                core,核心,core
                """);
        tables.put("definitions", """
                definition,indicator,name,english,silence,note
                narrow,output,窄口径,narrow,block,说明
                """);
        tables.put("figures", """
                figure,district,indicator,measure,slice,definition,period,role,token,value,upper,qualifier,unit,firmness,estimated,source,start,end,section,note
                f-plan,990102,output,level,,narrow,2022,plan,12.50亿元以上,12.5,,at-least,亿元,soft,true,report,10,20,一,
                f-range,990102,output,level,core,,2021/2025,plan,1-3家,1,3,range,家,,false,report,30,35,二,
                f-words,990102,waste,level,,,2022-10,outcome,量稳质升,,,qualitative,,,false,typed,,,,注
                """);
        tables.put("set-aside", """
                source,start,end,token,reason,note
                report,40,45,2022年,date,
                """);
        tables.put("pairings", """
                pairing,plan,outcome,kind,note
                p-1,f-plan,f-words,answer,可参照
                """);
        tables.put("claims", """
                claim,source,district,period,code,token,start,end,note
                c-1,report,990102,2022,mostly-met,较好,50,55,
                """);
        return tables;
    }
}
