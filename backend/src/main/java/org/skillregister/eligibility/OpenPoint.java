package org.skillregister.eligibility;

import org.jspecify.annotations.Nullable;

/** A point that the sources leave open, so that no statement of an applicant can settle it. */
public enum OpenPoint {
    HIGHER_CERTIFICATE(58, "要靠更高等级的证书才够；条文写的是这一级，更高的能不能代替，来源没有写"),
    HIGHER_TITLE(58, "要靠更高的职称才够；条文写的是这一级，更高的能不能代替，来源没有写"),
    QUALIFICATION(57, "只有专业技术人员职业资格；条文这里只写职称，没有像别处那样附上专业技术人员职业资格，算不算没有写"),
    CONTINUING_EDUCATION(68, "学历属高等学历继续教育（成人教育、自学考试、开放大学）；条文写的是普通高等学校，这样的学历算不算没有写，请问评价机构"),
    SEPARATE_PERIODS(56, "几段工作加起来才够；条文这里没有写“累计”，能不能相加没有写"),
    COURSE(null, "登记册没有问到培训经历");

    private final @Nullable Integer conflict;
    private final String chinese;

    OpenPoint(@Nullable Integer conflict, String chinese) {
        this.conflict = conflict;
        this.chinese = chinese;
    }

    /** Its number in the public list of conflicts; null when it is not listed there, because the register leaves it open and not a source. */
    @Nullable
    Integer conflict() {
        return conflict;
    }

    /** Describes the open point in Chinese. */
    String chinese() {
        return chinese;
    }
}
