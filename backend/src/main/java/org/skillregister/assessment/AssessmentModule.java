package org.skillregister.assessment;

/** A part of an assessment (科目). */
public enum AssessmentModule {
    THEORY("理论知识"),
    PRACTICAL_SKILLS("操作技能"),
    COMPREHENSIVE_REVIEW("综合评审");

    private final String chinese;

    AssessmentModule(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
