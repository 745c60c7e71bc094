package org.skillregister.assessment;

/** What a link leads to. */
public enum AssessmentLinkKind {
    APPLICATION("申报"),
    ADMISSION_TICKET("准考证"),
    RESULTS("成绩和证书"),
    STANDARDS("职业标准"),
    NOTICES("通知公告"),
    HANDBOOK("考核指导手册");

    private final String chinese;

    AssessmentLinkKind(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
