package org.skillregister.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a file of certificates: a level 3 certificate of org-015 as 职业培训师, unless changed. */
record Line(Map<ImportColumn, String> fields) {

    static final String HEADER =
            Arrays.stream(ImportColumn.values()).map(ImportColumn::header).collect(Collectors.joining(","));

    /** @param serial up to six digits; tests that share the database take different ones */
    static Line of(int serial, String name, String document) {
        return new Line(new EnumMap<>(ImportColumn.class))
                .with(ImportColumn.NUMBER, "S000099000015243%06d".formatted(serial))
                .with(ImportColumn.HOLDER_NAME, name)
                .with(ImportColumn.DOCUMENT_TYPE, "居民身份证")
                .with(ImportColumn.DOCUMENT_NUMBER, document)
                .with(ImportColumn.ORGANIZATION, "上海市技师协会")
                .with(ImportColumn.OCCUPATION_CODE, "4-07-03-05")
                .with(ImportColumn.LEVEL, "三级")
                .with(ImportColumn.ISSUED_ON, "2024-05-01")
                .with(ImportColumn.RESULTS, "理论知识:85;操作技能:78.5");
    }

    /** With a resident number that is well-formed. */
    static Line of(int serial) {
        return of(serial, "张三丰", document(serial));
    }

    static String document(int serial) {
        String digits = "99%04d19800101%03d".formatted(serial / 1000, serial % 1000);
        return digits + ResidentNumber.checkDigit(digits);
    }

    Line with(ImportColumn column, String text) {
        Map<ImportColumn, String> changed = new EnumMap<>(ImportColumn.class);
        changed.putAll(fields);
        changed.put(column, text);
        return new Line(changed);
    }

    String get(ImportColumn column) {
        return Objects.requireNonNullElse(fields.get(column), "");
    }

    String number() {
        return get(ImportColumn.NUMBER);
    }

    private String csv() {
        return Arrays.stream(ImportColumn.values())
                .map(column -> '"' + get(column) + '"')
                .collect(Collectors.joining(","));
    }

    static String text(Line... lines) {
        return Stream.concat(Stream.of(HEADER), Arrays.stream(lines).map(Line::csv))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static InputStream file(Line... lines) {
        return new ByteArrayInputStream(text(lines).getBytes(UTF_8));
    }
}
