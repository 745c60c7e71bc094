package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The README's catalogue of 2027, derived from that of 2024. */
public final class NextEdition {

    private NextEdition() {}

    private static Path table(Path directory, String name) {
        return directory.resolve("db/reference/" + name + ".csv");
    }

    private static void append(Path file, String... lines) throws IOException {
        Files.writeString(file, Files.readString(file) + String.join("\n", lines) + "\n");
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    /**
     * Adds it to exported files. One leaves, another comes; of those that stay, one gains a level, one has an item of another name, and one an
     * item with another code.
     *
     * @param effectiveFrom first day on which it holds
     * @param leaving id of the organization that it does not list
     */
    public static void add(Path directory, LocalDate effectiveFrom, String leaving) throws IOException {
        append(
                table(directory, "source_document"),
                "rsj-2027-9,沪人社职〔2027〕9号,关于公布目录的通知,上海市人力资源和社会保障局,%s,上海市,2026-11-28,2027年的目录,".formatted(effectiveFrom));
        append(table(directory, "source_passage"), "rsj-2027-9,1,附件,｜序号｜名称｜");
        replace(table(directory, "catalogue_edition"), "2024-01-24,,", "2024-01-24,%s,".formatted(effectiveFrom));
        append(
                table(directory, "catalogue_edition"),
                "2027,上海市社会化职业技能等级认定目录（2027年）,%s,,rsj-2027-9,附件,".formatted(effectiveFrom));
        append(table(directory, "organization"), "org-901,样例技能评价中心,yang li ji neng ping jia zhong xin");
        append(table(directory, "catalogue_organization"), organizations(directory, leaving));
        append(table(directory, "catalogue_item"), items(directory, leaving));
    }

    private static Stream<ReferenceRow> rows(Path directory, String table, String leaving) throws IOException {
        return ReferenceDataFiles.of(ReleaseFiles.read(directory)).rows(table).stream()
                .filter(row -> !row.get("organization_id").equals(leaving));
    }

    private static String[] organizations(Path directory, String leaving) throws IOException {
        List<String> lines = new ArrayList<>();
        rows(directory, "catalogue_organization", leaving)
                .forEach(row -> lines.add("2027,%d,%s,rsj-2027-9,附件,%s"
                        .formatted(lines.size() + 1, row.get("organization_id"), row.get("printed_text"))));
        lines.add("2027,%d,org-901,rsj-2027-9,附件,".formatted(lines.size() + 1));
        return lines.toArray(String[]::new);
    }

    private static String[] items(Path directory, String leaving) throws IOException {
        Stream<String> others = rows(directory, "catalogue_item", leaving).map(NextEdition::item);
        return Stream.concat(Stream.of("2027,900,org-901,4-07-03-05,职业培训师,,,3,rsj-2027-9,附件,"), others)
                .map(item -> item.replace("评茶员,,,", "评茶师,,ping cha shi,")
                        .replace("4-07-03-04,企业人力资源管理师,,,", "6-29-03-04,企业人力资源管理师,,qi ye ren li zi yuan guan li shi,"))
                .toArray(String[]::new);
    }

    private static String item(ReferenceRow row) {
        boolean gains = row.get("organization_id").equals("org-015")
                && row.get("occupation_code").equals("4-07-03-05");
        return "2027,"
                + Stream.of("number", "organization_id", "occupation_code", "name", "work_type", "name_pinyin")
                        .map(row::get)
                        .collect(Collectors.joining(","))
                + ","
                + (gains ? "4、3、2、1" : row.get("printed_levels"))
                + ",rsj-2027-9,附件,"
                + row.get("printed_text");
    }
}
