package org.skillregister.certificate.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skillregister.certificate.fact.ResidentNumber;
import org.skillregister.certificate.file.FileColumn;

/** A line of a file of certificates: a level 3 certificate of org-015 as 职业培训师, unless changed. */
public record CertificateLine(Map<FileColumn, String> fields) {

    static final String HEADER =
            Arrays.stream(FileColumn.values()).map(FileColumn::header).collect(Collectors.joining(","));

    /** @param serial up to six digits; tests that share the database take different ones */
    public static CertificateLine of(int serial, String name, String document) {
        return new CertificateLine(new EnumMap<>(FileColumn.class))
                .with(FileColumn.NUMBER, "S000099000015243%06d".formatted(serial))
                .with(FileColumn.HOLDER_NAME, name)
                .with(FileColumn.DOCUMENT_TYPE, "居民身份证")
                .with(FileColumn.DOCUMENT_NUMBER, document)
                .with(FileColumn.ORGANIZATION, "上海市技师协会")
                .with(FileColumn.OCCUPATION_CODE, "4-07-03-05")
                .with(FileColumn.LEVEL, "三级")
                .with(FileColumn.ISSUED_ON, "2024-05-01")
                .with(FileColumn.RESULTS, "理论知识:85;操作技能:78.5");
    }

    /** With a resident number that is well-formed. */
    public static CertificateLine of(int serial) {
        return of(serial, "张三丰", document(serial));
    }

    public static String document(int serial) {
        String digits = "99%04d19800101%03d".formatted(serial / 1000, serial % 1000);
        return digits + ResidentNumber.checkDigit(digits);
    }

    public CertificateLine with(FileColumn column, String text) {
        Map<FileColumn, String> changed = new EnumMap<>(FileColumn.class);
        changed.putAll(fields);
        changed.put(column, text);
        return new CertificateLine(changed);
    }

    public String get(FileColumn column) {
        return Objects.requireNonNullElse(fields.get(column), "");
    }

    public String number() {
        return get(FileColumn.NUMBER);
    }

    private String csv() {
        return Arrays.stream(FileColumn.values())
                .map(column -> '"' + get(column) + '"')
                .collect(Collectors.joining(","));
    }

    public static String text(CertificateLine... lines) {
        return Stream.concat(Stream.of(HEADER), Arrays.stream(lines).map(CertificateLine::csv))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public static InputStream file(CertificateLine... lines) {
        return new ByteArrayInputStream(text(lines).getBytes(UTF_8));
    }
}
