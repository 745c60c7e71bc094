package org.skillregister.eligibility;

/** A fact that a verdict may lack, in the order in which to ask for it. */
public enum ApplicantFact {
    BIRTH_DATE("没有说出生日期"),
    INTENTION("没有说是否打算从事本职业或相关职业"),
    WORK("没有说工作经历"),
    WORK_RELATION("有的工作算不算本职业或相关职业，还不清楚"),
    WORK_DATE("工作只说了从哪个月到哪个月，够不够就差在是那个月的哪一天"),
    CERTIFICATES("没有说持有哪些证书"),
    CERTIFICATE_RELATION("持有的证书算不算本职业或相关职业的，还不清楚"),
    CERTIFICATE_DATE("证书只说了哪个月取得，够不够就差在是那个月的哪一天"),
    TITLES("没有说持有哪些职称或专业技术人员职业资格"),
    TITLE_CORRESPONDENCE("职称与本职业的专业是否对应，还不清楚"),
    TITLE_DATE("职称或职业资格只说了哪个月取得，够不够就差在是那个月的哪一天"),
    EDUCATION("没有说学历"),
    MAJOR_RELATION("所学专业算不算本专业或相关专业，还不清楚"),
    PROGRAMME_APPROVAL("所学专业是否经过评估论证，还不清楚");

    private final String unsaid;

    ApplicantFact(String unsaid) {
        this.unsaid = unsaid;
    }

    /** Says in Chinese that the applicant has not stated it. */
    String unsaid() {
        return unsaid;
    }
}
