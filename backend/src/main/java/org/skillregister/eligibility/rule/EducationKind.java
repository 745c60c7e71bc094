package org.skillregister.eligibility.rule;

/** Kind of education. */
public enum EducationKind {
    SECONDARY_VOCATIONAL("中等职业学校"),
    TECHNICAL_SCHOOL("技工学校"),
    TECHNICAL_SCHOOL_SENIOR_CLASS("技工院校高级工班"),
    SENIOR_TECHNICAL_SCHOOL("高级技工学校"),
    TECHNICIAN_COLLEGE("技师学院"),
    TECHNICIAN_CLASS("技师学院（预备）技师班"),
    HIGHER_VOCATIONAL("高等职业学校"),
    JUNIOR_COLLEGE("大学专科"),
    BACHELOR("大学本科"),
    POSTGRADUATE("研究生"),
    /** Adult, self-taught and open-university courses: higher education outside regular institutions (普通高等学校). */
    CONTINUING_HIGHER_EDUCATION("高等学历继续教育");

    private final String chinese;

    EducationKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
