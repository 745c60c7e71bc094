package org.skillregister.download;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillregister.platform.publicfile.PublicTable;

class TableCsvTest {

    private static String csv(Object value) {
        PublicTable<Object> table =
                PublicTable.of("t", "表", () -> List.of(value)).column("c", "值", row -> row);
        return new String(TableCsv.of(table), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x"})
    void textThatWouldBeReckonedIsMarked(String text) {
        assertThat(csv(text)).contains("'" + text);
        assertThat(csv(List.of(text, "b"))).contains("'" + text);
    }

    @Test
    void otherTextsAndNumbersStayAsTheyAre() {
        assertThat(csv("职业")).isEqualTo("\uFEFFc\r\n职业\r\n");
        assertThat(csv("a,\"b\"\n=c")).isEqualTo("\uFEFFc\r\n\"a,\"\"b\"\"\n=c\"\r\n");
        assertThat(csv(new BigDecimal("-1.50"))).isEqualTo("\uFEFFc\r\n-1.50\r\n");
        assertThat(csv(true)).isEqualTo("\uFEFFc\r\ntrue\r\n");
        assertThat(csv(List.of(5, 4))).isEqualTo("\uFEFFc\r\n5;4\r\n");
    }
}
