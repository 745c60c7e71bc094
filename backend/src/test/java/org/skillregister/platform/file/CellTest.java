package org.skillregister.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({"0, 1, A1", "25, 4, Z4", "26, 10, AA10", "51, 2, AZ2", "701, 3, ZZ3", "702, 3, AAA3"})
    void cellIsNamedAsSpreadsheetsDo(int column, int row, String name) {
        assertThat(Cell.name(column, row)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'0123, 0123", "=\"0123\", 0123", "=\"\", ``", "=\" \", ``", "',  '", "=\", =\""})
    void marksThatKeepDigitsAsTextAreNoText(String field, String text) {
        assertThat(Cell.text(field)).isEqualTo(text.strip());
    }
}
