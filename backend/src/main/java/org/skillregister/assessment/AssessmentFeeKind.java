package org.skillregister.assessment;

/** What a fee is paid for. */
public enum AssessmentFeeKind {
    ASSESSMENT("评价服务费"),
    COMPREHENSIVE_REVIEW("综合评审费"),
    RESIT_PER_MODULE("每模块补考费"),
    RESIT_COMPREHENSIVE_REVIEW("综合评审补考费");

    private final String chinese;

    AssessmentFeeKind(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
