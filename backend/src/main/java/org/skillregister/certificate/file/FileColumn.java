package org.skillregister.certificate.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skillregister.certificate.fact.NormalizedText;

/** A column of a certificate file. */
public enum FileColumn {
    NUMBER(true, "证书编号", "证书号码", "证书号"),
    HOLDER_NAME(true, "姓名", "持证人", "持证人姓名"),
    DOCUMENT_TYPE(false, "证件类型", "证件种类", "证件名称"),
    DOCUMENT_NUMBER(true, "证件号码", "证件号", "证件编号", "身份证号", "身份证号码", "身份证件号码", "公民身份号码"),
    ORGANIZATION(true, "评价机构", "评价机构名称", "发证机构", "发证单位"),
    OCCUPATION_CODE(true, "职业编码", "职业代码"),
    WORK_TYPE(false, "工种", "工种名称"),
    LEVEL(true, "等级", "级别", "技能等级", "职业技能等级"),
    ISSUED_ON(true, "发证日期", "颁发日期", "发证时间"),
    RESULTS(false, "成绩"),
    STATUS(false, "状态", "证书状态"),
    STATUS_REASON(false, "状态原因", "作废原因");

    private final boolean required;

    /** Immutable, which the compiler cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> chinese;

    FileColumn(boolean required, String... chinese) {
        this.required = required;
        this.chinese = List.of(chinese);
    }

    /** @return the column with this English or Chinese header, with or without the asterisk that marks it as required */
    public static Optional<FileColumn> find(String header) {
        String name = NormalizedText.compact(header, "*:");
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name) || column.chinese.contains(name))
                .findFirst();
    }

    /** Whether the text is a column header; no column has values with line breaks. */
    public static boolean isColumn(String header) {
        return find(header).isPresent();
    }

    /** Its name in a header: {@code holder_name}. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isRequired() {
        return required;
    }
}
