package org.skillregister.certificate.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of the files that certificates come in. */
public enum FileColumn {
    NUMBER("证书编号", true),
    HOLDER_NAME("姓名", true),
    DOCUMENT_TYPE("证件类型", true),
    DOCUMENT_NUMBER("证件号码", true),
    ORGANIZATION("评价机构", true),
    OCCUPATION_CODE("职业编码", true),
    WORK_TYPE("工种", false),
    LEVEL("等级", true),
    ISSUED_ON("发证日期", true),
    RESULTS("成绩", false),
    STATUS("状态", false),
    STATUS_REASON("状态原因", false);

    private final String chinese;
    private final boolean required;

    FileColumn(String chinese, boolean required) {
        this.chinese = chinese;
        this.required = required;
    }

    /** @return the column by its name in a header, English or Chinese */
    public static Optional<FileColumn> find(String header) {
        String name = header.strip();
        return Arrays.stream(values())
                .filter(column -> column.header().equalsIgnoreCase(name) || column.chinese.equals(name))
                .findFirst();
    }

    /** Its name in a header: {@code holder_name}. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isRequired() {
        return required;
    }
}
