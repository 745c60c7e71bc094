package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes in CSV: no record is swallowed, and everything that RFC 4180 allows is read. */
class CsvRowsTest {

    private static final Set<String> ONE_LINE = Set.of("编号", "姓名");
    private static final String HEADER = "编号,姓名,备注\n";

    /** Each row as its line, how many it has, and what stands in it; damage as a question mark. */
    private static List<String> rows(String text) throws IOException {
        List<String> all = new ArrayList<>();
        try (FileRows rows = FileRows.open(new ByteArrayInputStream(text.getBytes(UTF_8)), null, ONE_LINE::contains)) {
            rows.header();
            rows.forEachRemaining(row -> all.add("%d+%d %s"
                    .formatted(
                            row.line(),
                            row.lines(),
                            row.isDamaged()
                                    ? "?"
                                    : String.join("|", row.fields()).replace("\n", "/"))));
        }
        return all;
    }

    @Test
    void quotesThatAreAPairOnlyByChanceSwallowNobody() throws IOException {
        assertThat(rows(HEADER + "01,\"甲甲,a\n02,乙乙\",b\n03,丙丙,c\n")).containsExactly("2+1 ?", "3+1 ?", "4+1 03|丙丙|c");
        assertThat(rows(HEADER + "01,甲甲,\"a\n02,乙乙,b\"\n03,丙丙,c\n")).containsExactly("2+1 ?", "3+1 ?", "4+1 03|丙丙|c");
        assertThat(rows(HEADER + "01,甲甲,\"a\n02,乙乙,b\n03,丙丙,c\"\n04,丁丁,d\n"))
                .containsExactly("2+1 ?", "3+1 02|乙乙|b", "4+1 ?", "5+1 04|丁丁|d");
        assertThat(rows(HEADER + "\"01,甲甲,a\n02,乙乙,b\n03\",丙丙,c\n")).containsExactly("2+1 ?", "3+1 02|乙乙|b", "4+1 ?");
        assertThat(rows(HEADER + "01,\"甲甲,a\n02,\"乙乙,b\n03,丙丙,c\n")).containsExactly("2+1 ?", "3+1 ?", "4+1 03|丙丙|c");
        assertThat(rows(HEADER + "01,\"甲甲,a\n02,\",b\n03,丙丙,c\n")).containsExactly("2+1 ?", "3+1 ?", "4+1 03|丙丙|c");
        assertThat(rows(HEADER + "\"01\",\"甲甲\",\"a\n\"02\",\"乙乙\",\"b\"\n")).containsExactly("2+1 ?", "3+1 02|乙乙|b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01,甲\"甲,a", "01,\"甲甲\"甲,a", "01,甲甲\",a", "01,\"甲甲\" ,a", "01, \"甲甲\",a", "01,=\"甲\"甲,a"})
    void quotesWhereNoneMayStandAreDamage(String line) throws IOException {
        assertThat(rows(HEADER + line + "\n02,乙乙,b\n")).containsExactly("2+1 ?", "3+1 02|乙乙|b");
    }

    @Test
    void quoteThatDoesNotEndSpansWhatIsNoRecord() throws IOException {
        assertThat(rows(HEADER + "01,甲甲,\"a\n一\n二\n02,乙乙,b\n")).containsExactly("2+3 ?", "5+1 02|乙乙|b");
        assertThat(rows(HEADER + "01,甲甲,a\n02,\"乙乙")).containsExactly("2+1 01|甲甲|a", "3+1 ?");
        assertThat(rows(HEADER + "01,\"甲\n甲\",a\n02,乙乙,b\n")).containsExactly("2+2 ?", "4+1 02|乙乙|b");
        assertThat(rows(HEADER + "01,甲甲,\"" + "长\n".repeat(50_000) + "02,乙乙,b\n")
                        .getLast())
                .isEqualTo("50002+1 02|乙乙|b");
    }

    @Test
    void fieldsOfSeveralLinesAreRead() throws IOException {
        assertThat(rows("\"编\n号\",姓名,备注\r\n01,甲甲,\"一\r\n二，\"\"三\"\"\r\n\r\n四, 五\"\r\n\r\n02,\"乙乙\n\",=\"03\"\r\n"))
                .containsExactly("3+4 01|甲甲|一/二，\"三\"//四, 五", "8+2 02|乙乙/|=\"03\"");
    }

    @Test
    void fieldsOfSeveralLinesMayStandInAnyColumn() throws IOException {
        assertThat(rows("备注,编号,姓名\n\"一\n二\n三, 四\",01,甲甲\nb,02,乙乙\n"))
                .containsExactly("2+3 一/二/三, 四|01|甲甲", "5+1 b|02|乙乙");
        assertThat(rows("备注,编号,姓名\n\"一,01,甲甲\n二\",02,乙乙\nb,03,丙丙\n")).containsExactly("2+1 ?", "3+1 ?", "4+1 b|03|丙丙");
        assertThat(rows(HEADER + "\"01\n02,乙乙,b\n03,丙丙,c\n")).containsExactly("2+1 ?", "3+1 02|乙乙|b", "4+1 03|丙丙|c");
    }

    @Test
    void fileBeginsWithItsFirstText() throws IOException {
        assertThat(rows(";;\n\n;;;\n编号;姓名;备注\n01;甲,甲;a\n")).containsExactly("5+1 01|甲,甲|a");
    }
}
