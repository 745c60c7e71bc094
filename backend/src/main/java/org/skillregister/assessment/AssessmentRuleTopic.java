package org.skillregister.assessment;

/** What a rule of an assessment plan is about. Declared in the order in which rules are listed. */
public enum AssessmentRuleTopic {
    APPLICATION("申报"),
    FORM("表格和照片"),
    EXAM("考试"),
    POSTPONEMENT("人数不足"),
    PAYMENT("缴费"),
    ADMISSION_TICKET("准考证"),
    RESULTS("成绩"),
    RESIT("补考"),
    CERTIFICATE("证书"),
    DECLARATION("承诺"),
    CONDUCT("考场纪律"),
    CHANGE("计划变更");

    private final String chinese;

    AssessmentRuleTopic(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
